package it.architrave.termini.bpmn;

import it.architrave.motore.Variabile;
import java.util.Date;

/** The engine variables of the terms. */
final class Variabili {

    /** Code of the parameter that says how long the term is; given by the model that calls. */
    static final Variabile<String> CODICE_TERMINE = new Variabile<>("codiceTermine", String.class);

    /** When the timer wakes up: start of the day after the last useful day. */
    static final Variabile<Date> SCADENZA_INVITO = new Variabile<>("scadenzaInvito", Date.class);

    private Variabili() {
    }
}
