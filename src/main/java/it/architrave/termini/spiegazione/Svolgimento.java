package it.architrave.termini.spiegazione;

import it.architrave.termini.calcolo.Arresto;
import it.architrave.termini.calcolo.Passo;
import it.architrave.termini.calcolo.Scadenza;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole course of a term, as it is told: where it began, what stopped it, where it ends and what begins then.
 *
 * @param arresti in the order of their days
 * @param effetto first day of what the end brings, where it brings something
 */
public record Svolgimento(LocalDate da, List<Arresto> arresti, Scadenza scadenza, @Nullable LocalDate effetto) {

    public Svolgimento {
        arresti = arresti.stream().sorted(Comparator.comparing(Arresto::dal)).toList();
    }

    /** As its steps tell it; without steps it is a day and nothing else. */
    public static Optional<Svolgimento> di(Scadenza scadenza, @Nullable LocalDate effetto) {
        List<Arresto> arresti = scadenza.passi().stream().map(p -> p.perche().arresto()).filter(Objects::nonNull).toList();
        return scadenza.passi().stream().findFirst().map(p -> new Svolgimento(p.da(), arresti, scadenza, effetto));
    }

    /** Stands still and nobody knows until when. */
    boolean fermo() {
        return scadenza.data() == null && arresti.stream().anyMatch(Arresto::inCorso);
    }

    /** Whether there is something to draw: days that run, or a run that stands still. */
    public boolean disegnabile() {
        LocalDate fine = scadenza.data();
        return fine == null ? fermo() : fine.isAfter(da);
    }

    /** The last day that is known of it. */
    LocalDate ultimoGiorno() {
        return Stream.of(Stream.of(da), Stream.ofNullable(scadenza.data()), Stream.ofNullable(effetto),
                        arresti.stream().map(Arresto::dal), arresti.stream().map(Arresto::al).filter(Objects::nonNull))
                .flatMap(s -> s).max(Comparator.naturalOrder()).orElse(da);
    }

    /** Days on which one count hands over to the next. */
    List<LocalDate> tappe() {
        List<LocalDate> inizi = scadenza.passi().stream().filter(p -> p.perche().genere() == Passo.Genere.CORSA)
                .map(Passo::da).toList();
        return inizi.stream().filter(g -> g.isAfter(da) && arresti.stream().noneMatch(a -> g.equals(a.al()))).toList();
    }
}
