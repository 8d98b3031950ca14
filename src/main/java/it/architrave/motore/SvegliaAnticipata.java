package it.architrave.motore;

import java.time.Instant;

/** A timer woke up before its time: nothing has happened, and it goes back to sleep until then; it is no failure. */
public class SvegliaAnticipata extends RuntimeException {

    private final transient Instant quando;

    public SvegliaAnticipata(Instant quando, RuntimeException perche) {
        super(perche.getMessage(), perche);
        this.quando = quando;
    }

    Instant quando() {
        return quando;
    }
}
