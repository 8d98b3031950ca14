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
    /** Whether the parties are told that the procedure has begun; otherwise the reason of haste is kept. */
    static final Variabile<Boolean> AVVIO_COMUNICATO = new Variabile<>("avvioComunicato", Boolean.class);
    /** Whether the watch has found an abuse, or was archived. */
    static final Variabile<Boolean> ABUSO_ACCERTATO = new Variabile<>("abusoAccertato", Boolean.class);
    /** Whether the office intervenes after its term of control. */
    static final Variabile<Boolean> INTERVENTO_ADOTTATO = new Variabile<>("interventoAdottato", Boolean.class);

    private Variabili() {
    }
}
