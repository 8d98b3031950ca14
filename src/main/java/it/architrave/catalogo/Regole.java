package it.architrave.catalogo;

import it.architrave.territorio.Territorio;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The checks that a form can name in {@code controllo}. */
@Component
class Regole {

    static final Set<String> NOMI = Set.of("codiceFiscale", "partitaIva", "codiceFiscaleOPartitaIva", "pec", "email",
            "telefono", "cap", "provincia", "data", "dataPassata", "dataNonPassata", "foglio", "particella",
            "subalterno", "sezione", "sezioneUrbana", "comune");

    private static final String POSTA = "(?=.{6,254}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}";

    private final Map<String, Regola> regole = new HashMap<>(RegoleCatasto.TUTTE);

    Regole(Territorio territorio, Clock orologio) {
        regole.putAll(RegoleDate.tutte(orologio));
        Regola persona = new RegolaCodiceFiscale();
        Regola impresa = new RegolaPartitaIva();
        regole.put("codiceFiscale", persona);
        regole.put("partitaIva", impresa);
        regole.put("codiceFiscaleOPartitaIva", (testo, accanto) ->
                testo.strip().matches("\\d+") ? impresa.errore(testo, accanto) : persona.errore(testo, accanto));
        // Only the syntax: whether a box is certified is known to its provider and to INI-PEC, not to its name.
        regole.put("pec", Regola.modello(POSTA, "L'indirizzo PEC non è scritto bene: deve avere la forma"
                + " nome@dominio.it, senza spazi."));
        regole.put("email", Regola.modello(POSTA, "L'indirizzo e-mail non è scritto bene: deve avere la forma"
                + " nome@dominio.it, senza spazi."));
        regole.put("telefono", Regola.modello("\\+?(?=(?:\\D*\\d){5,15}\\D*$)[0-9][0-9 ./-]{3,24}", "Il numero di telefono"
                + " non è valido: scrivere da 5 a 15 cifre, con il prefisso (per esempio 055 1234567 o +39 333 1234567)."));
        regole.put("cap", Regola.modello("\\d{5}", "Il CAP ha 5 cifre (per esempio 50122)."));
        regole.put("provincia", Regola.che(territorio::esisteProvincia, "Questa sigla di provincia non esiste:"
                + " scrivere le due lettere (per esempio FI), oppure EE per l'estero."));
        regole.put("comune", Regola.che(territorio::esisteComune, "Questo comune non è tra quelli italiani:"
                + " scrivere il nome per intero, senza la provincia (per esempio Bagno a Ripoli)."));
    }

    /** What that check has to say of the answer, or nothing. */
    @Nullable String errore(String controllo, String testo, Livello accanto) {
        Regola regola = regole.get(controllo);
        if (regola == null) {
            throw new IllegalArgumentException("Il controllo «" + controllo + "» non esiste.");
        }
        return regola.errore(testo, accanto);
    }
}
