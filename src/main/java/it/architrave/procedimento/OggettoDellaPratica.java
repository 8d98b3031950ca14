package it.architrave.procedimento;

import it.architrave.catalogo.Risposte;
import java.util.List;
import java.util.Map;

/** Works and place of a filing in one line, as the lists show it. */
final class OggettoDellaPratica {

    private static final int LUNGO = 300;

    private OggettoDellaPratica() {
    }

    /** @param lavori the works in the words of the designer */
    static String di(String lavori, Risposte risposte) {
        String dove = risposte.quadro("localizzazione").get("immobili") instanceof List<?> immobili && !immobili.isEmpty()
                && immobili.get(0) instanceof Map<?, ?> primo && primo.get("indirizzo") instanceof Map<?, ?> indirizzo
                ? (testo(indirizzo, "via") + " " + testo(indirizzo, "civico")).strip() : "";
        String tutto = dove.isEmpty() ? lavori.strip() : dove + " — " + lavori.strip();
        return tutto.length() <= LUNGO ? tutto : tutto.substring(0, LUNGO - 1) + "…";
    }

    private static String testo(Map<?, ?> indirizzo, String campo) {
        Object valore = indirizzo.get(campo);
        return valore == null ? "" : valore.toString();
    }
}
