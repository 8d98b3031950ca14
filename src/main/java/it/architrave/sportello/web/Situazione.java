package it.architrave.sportello.web;

import it.architrave.pratica.StatoPratica;

/**
 * The state of a case as its party reads it.
 *
 * @param tono    colour of the label, never the only sign
 * @param incarico who holds the case now, in words
 */
record Situazione(StatoPratica stato, String tono, String incarico) {

    static Situazione di(StatoPratica stato) {
        return switch (stato) {
            case PRESENTATA -> new Situazione(stato, "corso", "Lo sportello unico del Comune");
            case IN_VERIFICA -> new Situazione(stato, "corso", "L’ufficio tecnico del Comune, per la verifica formale");
            case IN_ATTESA_DELLA_PARTE -> new Situazione(stato, "attesa", "Tu: il Comune aspetta la tua risposta all’invito");
            case LAVORI_IN_CORSO -> new Situazione(stato, "corso", "Tu: a lavori finiti ne comunichi la fine");
            case RINUNCIA_IN_ESAME -> new Situazione(stato, "corso", "Lo sportello unico del Comune, che prende atto della rinuncia");
            case CONCLUSA -> new Situazione(stato, "fatto", "Nessuno: la pratica è chiusa");
            case RINUNCIATA -> new Situazione(stato, "neutro", "Nessuno: la pratica è chiusa");
            case PRIVA_DI_EFFETTI -> new Situazione(stato, "errore", "Nessuno: la pratica è chiusa");
        };
    }

    public String nome() {
        return stato.nome();
    }
}
