package it.architrave.catalogo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers at one level of a form (quadro, group, item) with what conditions see from there. */
record Livello(Map<String, Object> valori, Contesto contesto) {

    @Nullable Object valore(Campo campo) {
        return valori.get(campo.chiave());
    }

    Livello gruppo(Campo campo) {
        return new Livello(oggetto(valore(campo)), contesto);
    }

    List<Livello> righe(Campo campo) {
        return valore(campo) instanceof List<?> righe ? righe.stream().map(this::riga).toList() : List.of();
    }

    Livello riga(@Nullable Object riga) {
        return new Livello(oggetto(riga), contesto.nellaRiga(oggetto(riga)));
    }

    @SuppressWarnings("unchecked") // a JSON object has text keys
    static Map<String, Object> oggetto(@Nullable Object valore) {
        return valore instanceof Map<?, ?> oggetto ? (Map<String, Object>) oggetto : Map.of();
    }
}
