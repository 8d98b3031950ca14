package it.architrave.provvedimento.bpmn;

import it.architrave.motore.Variabile;

/** The engine variables of the acts. */
final class Variabili {

    /** Whether the CILA was declared without effects, or the case was sent back. */
    static final Variabile<Boolean> IMPRODUTTIVITA_DICHIARATA = new Variabile<>("improduttivitaDichiarata", Boolean.class);

    /** Whether the prohibition was adopted, or what was being prepared was dropped. */
    static final Variabile<Boolean> DIVIETO_ADOTTATO = new Variabile<>("divietoAdottato", Boolean.class);

    /** ORDINATA or NON_ORDINATA, then the name of a {@link it.architrave.provvedimento.StatoConformazione}. */
    static final Variabile<String> ESITO_CONFORMAZIONE = new Variabile<>("esitoConformazione", String.class);
    /** Days that the order gives for its measures. */
    static final Variabile<Integer> GIORNI_PER_LE_MISURE = new Variabile<>("giorniPerLeMisure", Integer.class);

    /** Whether the SCIA was declared without effects, or the case was sent back. */
    static final Variabile<Boolean> INEFFICACIA_DICHIARATA = new Variabile<>("inefficaciaDichiarata", Boolean.class);
    /** PROPONE, RINVIA or CHIUDE: what the responsible of the proceedings does with what the examiner found. */
    static final Variabile<String> ESITO_PROPOSTA = new Variabile<>("esitoProposta", String.class);

    private Variabili() {
    }
}
