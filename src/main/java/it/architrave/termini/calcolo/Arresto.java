package it.architrave.termini.calcolo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stop of a term: while suspended it stands still and then goes on; interrupted it begins anew (art. 2 c. 7 and art. 10-bis
 * L. 241/1990; art. 20 c. 5 d.P.R. 380/2001).
 *
 * @param dal   day of the act that stops it
 * @param al    day from which it runs again; none while it stands
 * @param causa what stopped it: {@code dalla richiesta di documenti}
 * @param misura that stopped it and ends by itself; none for any other act
 */
public record Arresto(Tipo tipo, LocalDate dal, @Nullable LocalDate al, String causa, String norma,
                      @Nullable Misura misura) {

    public Arresto {
        if (al != null && al.isBefore(dal)) {
            throw new IllegalArgumentException("Un arresto non finisce prima di cominciare: " + dal + ", " + al);
        }
    }

    public Arresto(Tipo tipo, LocalDate dal, @Nullable LocalDate al, String causa, String norma) {
        this(tipo, dal, al, causa, norma, null);
    }

    /** How a stop acts on the run. */
    public enum Tipo { SOSPENSIONE, INTERRUZIONE }

    public Arresto finito(LocalDate giorno) {
        return new Arresto(tipo, dal, giorno, causa, norma, misura);
    }

    public boolean inCorso() {
        return al == null;
    }
}
