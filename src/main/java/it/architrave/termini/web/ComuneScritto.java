package it.architrave.termini.web;

import it.architrave.termini.StoriaImpossibile;
import it.architrave.termini.regole.Vizio;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Comune;
import it.architrave.territorio.Territorio;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The municipality that somebody wrote: by name, with its province where two share one, or by ISTAT code. */
@Component
class ComuneScritto {

    private static final Pattern CON_PROVINCIA = Pattern.compile("(?<nome>.+?)\\s*\\(\\s*(?<provincia>\\p{L}{2})\\s*\\)");

    private final Territorio territorio;

    ComuneScritto(Territorio territorio) {
        this.territorio = territorio;
    }

    /** None where nothing is written. */
    Optional<Comune> di(String scritto) {
        if (scritto.isBlank()) {
            return Optional.empty();
        }
        List<Comune> trovati = trovati(scritto.strip());
        if (trovati.size() > 1) {
            throw rifiuto("Più Comuni si chiamano così: aggiungi la provincia, per esempio " + intero(trovati.get(0)) + ".");
        }
        return Optional.of(trovati.stream().findFirst()
                .orElseThrow(() -> rifiuto("Nessun Comune italiano si chiama così: controlla come è scritto il nome.")));
    }

    static String intero(Comune comune) {
        return comune.nome() + " (" + comune.provincia() + ")";
    }

    /** Those served here. */
    List<String> serviti() {
        return territorio.comuni().stream().map(ComuneScritto::intero).toList();
    }

    private List<Comune> trovati(String scritto) {
        if (scritto.matches("\\d{6}")) {
            return territorio.italiano(new CodiceIstat(scritto)).stream().toList();
        }
        Matcher conProvincia = CON_PROVINCIA.matcher(scritto);
        if (!conProvincia.matches()) {
            return territorio.italiani(scritto);
        }
        return territorio.italiani(conProvincia.group("nome")).stream()
                .filter(c -> c.provincia().equalsIgnoreCase(conProvincia.group("provincia"))).toList();
    }

    private static StoriaImpossibile rifiuto(String messaggio) {
        return new StoriaImpossibile(List.of(new Vizio("comune", messaggio)));
    }
}
