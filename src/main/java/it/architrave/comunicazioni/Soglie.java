package it.architrave.comunicazioni;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** How many days before its last useful day an open term is remembered. */
record Soglie(List<Integer> giorni) {

    static final Soglie NESSUNA = new Soglie(List.of());

    /** From the value of the parameter: {@code 10,5,3,1}. */
    static Soglie di(String valore) {
        return new Soglie(Arrays.stream(valore.split(",")).map(g -> Integer.valueOf(g.strip())).distinct().toList());
    }

    /** The farthest; nothing further away is looked at. */
    OptionalInt massima() {
        return giorni.stream().mapToInt(Integer::intValue).max();
    }

    /**
     * The threshold that today stands under: the nearest that has been passed. Those passed before it, while nobody was
     * looking, are gone; those that fell before the term ran have never been passed.
     *
     * @param correDal day from which the term runs without standing still
     */
    OptionalInt del(LocalDate oggi, LocalDate scadenza, LocalDate correDal) {
        long mancano = ChronoUnit.DAYS.between(oggi, scadenza);
        return mancano < 0 ? OptionalInt.empty() : giorni.stream().mapToInt(Integer::intValue).filter(g -> g >= mancano).min()
                .stream().filter(g -> scadenza.minusDays(g).isAfter(correDal)).findFirst();
    }
}
