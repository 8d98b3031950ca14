package it.architrave.sportello.web;

import it.architrave.pratica.StatoPratica;

/**
 * The state of a case as its party reads it.
 *
 * @param incarico who holds the case now, in words
 */
record Situazione(StatoPratica stato, String incarico) {

    /** While the measures of an order to conform are awaited. */
    static Situazione daConformare(StatoPratica stato) {
        return new Situazione(stato, "Tu: il Comune aspetta che comunichi le misure ordinate");
    }

    static Situazione di(StatoPratica stato) {
        return switch (stato) {
            case PRESENTATA -> new Situazione(stato, "Lo sportello unico del Comune");
            case IN_VERIFICA -> new Situazione(stato, "L’ufficio tecnico del Comune, per la verifica formale");
            case IN_ISTRUTTORIA -> new Situazione(stato, "L’ufficio tecnico del Comune, che verifica requisiti e presupposti");
            case IN_ATTESA_DELLA_PARTE -> new Situazione(stato, "Tu: il Comune aspetta la tua risposta all’invito");
            case EFFICACIA_SOSPESA -> new Situazione(stato, "Tu, per i dati che mancano; lo sportello unico del Comune, per il DURC");
            case LAVORI_IN_CORSO -> new Situazione(stato, "Tu: a lavori finiti ne comunichi la fine");
            case ARCHIVIATA -> new Situazione(stato, "Nessuno: se i lavori sono finiti, comunicane la fine e la pratica si riapre");
            case RINUNCIA_IN_ESAME -> new Situazione(stato, "Lo sportello unico del Comune, che prende atto della rinuncia");
            case APERTA_D_UFFICIO -> new Situazione(stato, "L’ufficio del Comune, che ha aperto il procedimento");
            case CONCLUSA, RINUNCIATA, PRIVA_DI_EFFETTI, VIETATA, ARCHIVIATA_D_UFFICIO, ABUSO_ACCERTATO, INTERVENTO_ADOTTATO,
                 POTERE_CONSUMATO -> new Situazione(stato, "Nessuno: la pratica è chiusa");
        };
    }
}
