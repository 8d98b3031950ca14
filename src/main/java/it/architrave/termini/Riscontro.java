package it.architrave.termini;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The proof that open terms and the engine's timers are equal, one by one; made every night, and when somebody asks. */
public interface Riscontro {

    /** What the latest proof found, no more than so many. */
    List<Differenza> differenze(int quante);

    long quante();

    /** When it was made last; none if never. */
    Optional<Instant> ultimo();

    /** Makes the proof anew; how many differences it found. */
    long confronta();

    /** Sets the timers by the rows, and makes the proof anew; how many it set. */
    long rimedia(String chi);
}
