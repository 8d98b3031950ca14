package it.architrave.catalogo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names a condition can use: own fields, every quadro by code, {@code parametri}, {@code this} and {@code parent}. */
record Contesto(Map<String, Object> nomi) {

    private static final String QUESTO = "this";

    static Contesto di(Risposte risposte, Map<String, Object> parametri) {
        Map<String, Object> nomi = new HashMap<>(risposte.perQuadro());
        nomi.put("parametri", parametri);
        return new Contesto(nomi);
    }

    /** Inside a quadro; an unanswered field is known as null, or it would fall through to a quadro of the same name. */
    Contesto nel(Quadro quadro, Map<String, Object> valori) {
        Map<String, Object> dentro = new HashMap<>(nomi);
        dentro.put(quadro.codice(), valori);
        dentro.put(QUESTO, valori);
        chiavi(quadro.campi()).forEach(chiave -> metti(dentro, chiave, valori.get(chiave)));
        return new Contesto(dentro);
    }

    /** Inside one item of a repeatable section. */
    Contesto nellaRiga(Map<String, Object> riga) {
        Map<String, Object> dentro = new HashMap<>(nomi);
        metti(dentro, "parent", nomi.get(QUESTO));
        dentro.put(QUESTO, riga);
        return new Contesto(dentro);
    }

    static List<String> chiavi(List<Campo> campi) {
        return campi.stream().filter(c -> c.tipo() != TipoCampo.NOTA).map(Campo::chiave).toList();
    }

    @SuppressWarnings("NullAway") // FEEL reads a null value as "not answered"
    private static void metti(Map<String, Object> nomi, String nome, @Nullable Object valore) {
        nomi.put(nome, valore);
    }
}
