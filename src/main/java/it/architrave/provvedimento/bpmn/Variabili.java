package it.architrave.provvedimento.bpmn;

import it.architrave.motore.Variabile;

/** The engine variables of the acts. */
final class Variabili {

    /** Whether the CILA was declared without effects, or the case was sent back. */
    static final Variabile<Boolean> IMPRODUTTIVITA_DICHIARATA = new Variabile<>("improduttivitaDichiarata", Boolean.class);

    /** Whether the prohibition was adopted, or what was being prepared was dropped. */
    static final Variabile<Boolean> DIVIETO_ADOTTATO = new Variabile<>("divietoAdottato", Boolean.class);

    private Variabili() {
    }
}
