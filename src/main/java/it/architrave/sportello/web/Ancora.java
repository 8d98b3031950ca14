package it.architrave.sportello.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The place in a page where a field stands: its path with the marks that an address does not bear turned into dashes. */
final class Ancora {

    private Ancora() {
    }

    static String di(String campo) {
        return campo.isBlank() ? "" : "#" + campo.replaceAll("[\\[\\].]", "-");
    }

    /** Where to look after an item was added (the new one) or removed (the list). */
    static String dopo(String azione, Map<String, Object> valori) {
        String via = azione.substring(azione.indexOf(':') + 1);
        if (azione.startsWith("aggiungi:")) {
            Object voci = valore(valori, via);
            return di(via + "[" + (voci instanceof List<?> l ? Math.max(0, l.size() - 1) : 0) + "]");
        }
        return azione.startsWith("rimuovi:") ? di(via.replaceAll("\\[\\d+]$", "")) : "";
    }

    private static @Nullable Object valore(Map<String, Object> valori, String via) {
        Object qui = valori;
        for (String tratto : via.split("[.\\[]")) {
            if (qui instanceof Map<?, ?> oggetto) {
                qui = oggetto.get(tratto);
            } else if (qui instanceof List<?> voci && tratto.matches("\\d{1,3}]") && indice(tratto) < voci.size()) {
                qui = voci.get(indice(tratto));
            } else {
                return null;
            }
        }
        return qui;
    }

    private static int indice(String tratto) {
        return Integer.parseInt(tratto.substring(0, tratto.length() - 1));
    }
}
