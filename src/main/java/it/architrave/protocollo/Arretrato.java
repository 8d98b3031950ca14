package it.architrave.protocollo;

import org.springframework.stereotype.Component;

/** How many registrations of the whole installation keep failing: a number, no contents. */
@Component
public class Arretrato {

    private final Protocollazione protocollazione;

    Arretrato(Protocollazione protocollazione) {
        this.protocollazione = protocollazione;
    }

    public long registrazioniFerme() {
        return protocollazione.bloccate();
    }
}
