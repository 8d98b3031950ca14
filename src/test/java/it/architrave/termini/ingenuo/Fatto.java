package it.architrave.termini.ingenuo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event of a history, in the words of the public contract. */
record Fatto(String tipo, LocalDate data, @Nullable Integer giorni) {

    Fatto(String tipo, LocalDate data) {
        this(tipo, data, null);
    }

    static Fatto di(String tipo, String data) {
        return new Fatto(tipo, LocalDate.parse(data));
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tipo", tipo);
        json.put("data", data.toString());
        if (giorni != null) {
            json.put("giorni", giorni);
        }
        return json;
    }
}
