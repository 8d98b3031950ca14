package it.architrave.termini.web;

import it.architrave.termini.regole.Vizio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What programs are told of a request that is wrong, for people: the words of the contract become those of the page. */
@Component
class ErroriInParole {

    private static final Pattern PAROLA_DEL_CONTRATTO = Pattern.compile("[A-Z]+(?:_[A-Z]+)+");
    private static final Pattern POSTO = Pattern.compile("eventi\\[(\\d+)]\\.(\\w+)");

    private final MessageSource parole;

    ErroriInParole(MessageSource parole) {
        this.parole = parole;
    }

    /** By field; of several about one field the first. */
    Map<String, String> messaggi(List<Vizio> vizi) {
        Map<String, String> messaggi = new LinkedHashMap<>();
        vizi.forEach(v -> messaggi.putIfAbsent(v.campo(), messaggio(v)));
        return messaggi;
    }

    /** Where each stands in the form, for the list above it. */
    Map<String, String> etichette(List<Vizio> vizi) {
        Map<String, String> etichette = new LinkedHashMap<>();
        vizi.forEach(v -> POSTO.matcher(v.campo()).results().forEach(m -> etichette.put(v.campo(),
                parola("simulatore.evento", Integer.parseInt(m.group(1)) + 1) + ", "
                        + parola("simulatore.evento." + m.group(1 + 1)).toLowerCase(Locale.ITALIAN))));
        return etichette;
    }

    /** A choice that is missing is told in short: the choices stand there. */
    private String messaggio(Vizio vizio) {
        return vizio.messaggio().matches("(Manca|L’opzione).*") ? parola("simulatore.errore.scegli")
                : PAROLA_DEL_CONTRATTO.matcher(vizio.messaggio()).replaceAll(m -> "«"
                        + parole.getMessage("fatto." + m.group(), null, m.group(), Locale.ITALIAN) + "»");
    }

    private String parola(String chiave, Object... dati) {
        return parole.getMessage(chiave, dati, Locale.ITALIAN);
    }
}
