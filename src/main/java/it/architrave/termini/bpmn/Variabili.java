package it.architrave.termini.bpmn;

import it.architrave.motore.Variabile;
import java.util.Collection;
import java.util.Date;
import java.util.Map;

/** The engine variables of the terms. */
final class Variabili {

    /** Code of the term; given by the model. */
    static final Variabile<String> CODICE_TERMINE = new Variabile<>("codiceTermine", String.class);

    /** Code of the term that an act called by the model gives to the party; given by the model. */
    static final Variabile<String> CODICE_MISURE = new Variabile<>("codiceMisure", String.class);
    /** Code of the kind of act that stops the term, or sets it going again; given by the model. */
    static final Variabile<String> MOTIVO_ARRESTO = new Variabile<>("motivoArresto", String.class);

    /** Days that the act gives for the term; given by the model where an act says them. */
    static final Variabile<Integer> GIORNI_ASSEGNATI = new Variabile<>("giorniAssegnati", Integer.class);
    /** Whether the law of the place knows the term that was to be opened. */
    static final Variabile<Boolean> TERMINE_APERTO = new Variabile<>("termineAperto", Boolean.class);

    /** Whether the end of the term prohibits the activity by itself (art. 19 c. 3 L. 241/1990). */
    static final Variabile<Boolean> VIETATA_PER_LEGGE = new Variabile<>("vietataPerLegge", Boolean.class);

    static final Variabile<Date> SCADENZA_INVITO = new Variabile<>("scadenzaInvito", Date.class);
    static final Variabile<Date> SCADENZA_CONTROLLO = new Variabile<>("scadenzaControllo", Date.class);
    static final Variabile<Date> SCADENZA_MISURE = new Variabile<>("scadenzaMisure", Date.class);
    static final Variabile<Date> SCADENZA_DURATA = new Variabile<>("scadenzaDurata", Date.class);
    static final Variabile<Date> SCADENZA_SILENZIO = new Variabile<>("scadenzaSilenzio", Date.class);

    static final Variabile<Date> SCADENZA_AUTOTUTELA = new Variabile<>("scadenzaAutotutela", Date.class);

    /** What the timer of a term reads, by the last word of the term's code: the same in every procedure that calls an act. */
    private static final Map<String, Variabile<Date>> SCADENZE = Map.of("regolarizzazione", SCADENZA_INVITO,
            "controllo", SCADENZA_CONTROLLO, "misure", SCADENZA_MISURE, "durata", SCADENZA_DURATA, "silenzio", SCADENZA_SILENZIO,
            "autotutela", SCADENZA_AUTOTUTELA);

    private Variabili() {
    }

    /** All that timers of terms read. */
    static Collection<Variabile<Date>> scadenze() {
        return SCADENZE.values();
    }

    /** When the timer of that term wakes up: start of the day after the last useful day. */
    static Variabile<Date> scadenza(String codice) {
        Variabile<Date> scadenza = SCADENZE.get(codice.substring(codice.lastIndexOf('.') + 1));
        if (scadenza == null) {
            throw new IllegalArgumentException("Il termine «" + codice + "» non ha una variabile per la sua sveglia.");
        }
        return scadenza;
    }
}
