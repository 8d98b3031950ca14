package it.architrave.comunicazioni;

import org.springframework.stereotype.Component;

/** How many receipts of the whole installation cannot be set: a number, no contents. */
@Component
public class RicevuteDaStampare {

    private final Stampatore stampatore;

    RicevuteDaStampare(Stampatore stampatore) {
        this.stampatore = stampatore;
    }

    public long ferme() {
        return stampatore.bloccate();
    }
}
