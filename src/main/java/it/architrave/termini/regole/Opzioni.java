package it.architrave.termini.regole;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The options somebody chose. Yes and no are {@code SI} and {@code NO}. */
public final class Opzioni {

    public static final Opzioni NESSUNA = new Opzioni(Map.of());

    private static final String SI = Norme.SI;

    private final Map<Opzione, String> scelte = new EnumMap<>(Opzione.class);

    public Opzioni(Map<Opzione, String> scelte) {
        this.scelte.putAll(scelte);
    }

    public static String parola(boolean scelta) {
        return scelta ? SI : "NO";
    }

    boolean vera(Opzione opzione) {
        return SI.equals(scelte.get(opzione));
    }

    boolean data(Opzione opzione) {
        return scelte.containsKey(opzione);
    }

    @Nullable String scelta(Opzione opzione) {
        return scelte.get(opzione);
    }

    public Map<Opzione, String> scelte() {
        return Map.copyOf(scelte);
    }
}
