package it.architrave.istruttoria.bpmn;

import it.architrave.motore.Variabile;

/** The engine variables of the examination. */
final class Variabili {

    /** Name of an {@link it.architrave.istruttoria.EsitoVerifica}: decides how the case goes on. */
    static final Variabile<String> ESITO_VERIFICA = new Variabile<>("esitoVerifica", String.class);

    /** Name of an {@link it.architrave.istruttoria.requisiti.EsitoRequisiti}: decides which act is proposed. */
    static final Variabile<String> ESITO_REQUISITI = new Variabile<>("esitoRequisiti", String.class);
    /** Name of a {@link it.architrave.pratica.CheManca}: what keeps the efficacy suspended. */
    static final Variabile<String> DATI_MANCANTI = new Variabile<>("datiMancanti", String.class);

    private Variabili() {
    }
}
