package it.architrave.scrivania;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a list, and the place where the next begins, if there is one. */
public record Pagina<T>(List<T> righe, Coda.@Nullable Segno seguente) {

    static <T> Pagina<T> di(List<T> lette, int quante, Function<T, Coda.Segno> segno) {
        return lette.size() <= quante ? new Pagina<>(lette, null)
                : new Pagina<>(lette.subList(0, quante), segno.apply(lette.get(quante - 1)));
    }
}
