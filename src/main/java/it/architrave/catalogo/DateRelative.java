package it.architrave.catalogo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates written in relation to today ({@code @oggi}, {@code @oggi+7}), so that an example never grows old. */
record DateRelative(LocalDate oggi) {

    private static final Pattern SEGNAPOSTO = Pattern.compile("@oggi([+-]\\d{1,5})?");

    Map<String, Map<String, Object>> in(Map<String, Map<String, Object>> quadri) {
        Map<String, Map<String, Object>> sciolti = new LinkedHashMap<>();
        quadri.forEach((codice, valori) -> sciolti.put(codice, Livello.oggetto(sciolto(valori))));
        return sciolti;
    }

    private @Nullable Object sciolto(@Nullable Object valore) {
        if (valore instanceof Map<?, ?> oggetto) {
            Map<Object, @Nullable Object> sciolto = new LinkedHashMap<>();
            oggetto.forEach((chiave, v) -> sciolto.put(chiave, sciolto(v)));
            return sciolto;
        }
        if (valore instanceof List<?> elenco) {
            return elenco.stream().map(this::sciolto).toList();
        }
        return valore instanceof String testo ? data(testo) : valore;
    }

    private String data(String testo) {
        Matcher m = SEGNAPOSTO.matcher(testo);
        if (!m.matches()) {
            return testo;
        }
        return oggi.plusDays(m.group(1) == null ? 0 : Integer.parseInt(m.group(1))).toString();
    }
}
