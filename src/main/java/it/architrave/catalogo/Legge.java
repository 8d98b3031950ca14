package it.architrave.catalogo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The law of one place through time: every row of parameters that concerns it, of all days. Immutable. */
public final class Legge {

    private static final Comparator<Disposizione> ULTIMA_VINCE = Comparator.comparing(Disposizione::codice)
            .thenComparing(Disposizione::vicinanza).thenComparing(Disposizione::dal);

    private final List<Disposizione> disposizioni;

    public Legge(List<Disposizione> disposizioni) {
        this.disposizioni = disposizioni.stream().sorted(ULTIMA_VINCE).toList();
    }

    /** By code, from the farthest scope to the nearest, older rows before newer ones. */
    public List<Disposizione> disposizioni() {
        return disposizioni;
    }

    /** The rows in force on that day, one per code: the nearest scope wins, then the latest start. */
    public Map<String, Parametro> al(LocalDate giorno) {
        Map<String, Parametro> vicini = new LinkedHashMap<>();
        for (Disposizione riga : disposizioni) {
            if (riga.vale(giorno)) {
                vicini.put(riga.codice(), riga.parametro());
            }
        }
        return vicini;
    }
}
