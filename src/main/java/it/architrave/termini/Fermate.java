package it.architrave.termini;

import it.architrave.termini.calcolo.Arresto;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stops of a term, in the order of their acts; one JSON text in its row. */
public record Fermate(List<Fermata> elenco) {

    static final Fermate NESSUNA = new Fermate(List.of());

    List<Arresto> arresti() {
        return elenco.stream().map(Fermata::arresto).toList();
    }

    long volte(String motivo) {
        return elenco.stream().filter(f -> f.motivo().equals(motivo)).count();
    }

    /** The latest stop of that kind. */
    Optional<Fermata> ultima(String motivo) {
        return elenco.stream().filter(f -> f.motivo().equals(motivo)).reduce((prima, dopo) -> dopo);
    }

    /** Those by which the term stands still on that day. */
    List<Fermata> del(LocalDate giorno) {
        return elenco.stream().filter(f -> f.dura(giorno)).toList();
    }

    Fermate con(Fermata nuova) {
        var tutte = new ArrayList<>(elenco);
        tutte.add(nuova);
        return new Fermate(List.copyOf(tutte));
    }

    Fermate conAlPostoDi(Fermata vecchia, Fermata nuova) {
        return new Fermate(elenco.stream().map(f -> f == vecchia ? nuova : f).toList());
    }
}
