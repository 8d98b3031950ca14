package it.architrave.regia.vaglio.rete;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a flow: variables, {@code !}, {@code == 'X'}, {@code != 'X'}, {@code &&} and {@code ||}. What it cannot read, and
 * what depends on a value that nobody knows, is unknown: both ways are then explored.
 */
final class Condizione {

    private Condizione() {
    }

    /** The flows that may be taken: the first that holds, and those before it of which nobody knows. */
    static List<Arco> aperti(List<Arco> uscite, Function<String, @Nullable String> valori) {
        List<Arco> aperti = new ArrayList<>();
        for (Arco arco : uscite) {
            Boolean vale = arco.condizione() == null ? Boolean.TRUE : vale(arco.condizione(), valori);
            if (!Boolean.FALSE.equals(vale)) {
                aperti.add(arco);
            }
            if (Boolean.TRUE.equals(vale)) {
                break;
            }
        }
        return aperti;
    }

    /** True, false, or null where it is unknown. */
    static @Nullable Boolean vale(String condizione, Function<String, @Nullable String> valori) {
        boolean ignota = false;
        for (String parte : Lettura.nome(condizione).split("\\|\\|")) {
            Boolean vale = tutte(parte, valori);
            if (Boolean.TRUE.equals(vale)) {
                return true;
            }
            ignota |= vale == null;
        }
        return ignota ? null : Boolean.FALSE;
    }

    private static @Nullable Boolean tutte(String congiunte, Function<String, @Nullable String> valori) {
        var voti = Arrays.stream(congiunte.split("&&")).map(String::strip).map(a -> String.valueOf(atomo(a, valori))).toList();
        return voti.contains("false") ? Boolean.FALSE : voti.contains("null") ? null : Boolean.TRUE;
    }

    private static @Nullable Boolean atomo(String atomo, Function<String, @Nullable String> valori) {
        String[] lati = atomo.split("[!=]=", 2);
        boolean negato = lati.length > 1 ? atomo.contains("!=") : atomo.startsWith("!");
        String valore = valori.apply(lati[0].replaceFirst("^!", "").strip());
        if (valore == null) {
            return null;
        }
        boolean uguale = lati.length > 1 ? valore.equals(lati[1].strip().replace("'", "")) : valore.equals("true");
        return uguale != negato;
    }
}
