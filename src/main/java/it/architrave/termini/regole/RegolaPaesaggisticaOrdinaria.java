package it.architrave.termini.regole;

import java.time.LocalDate;

/** The ordinary landscape authorisation: transmission, opinion, decision (art. 146 D.Lgs. 42/2004). */
final class RegolaPaesaggisticaOrdinaria implements Regola {

    private static final String RICEVUTI = "dal ricevimento degli atti";

    @Override
    public void calcola(Conteggio c) {
        LocalDate ricevuti = c.primo(TipoEvento.SOPRINTENDENZA_RICEVUTA);
        TermineCalcolato trasmissione = c.mobile(CodiceTermine.TRASMISSIONE_ENTRO, c.apertura(),
                "PAESAGGISTICA_ORDINARIA.trasmissione", Conteggio.DALLA_PRESENTAZIONE);
        c.aggiungi(trasmissione.concluso(ricevuti));
        if (ricevuti == null) {
            return;
        }
        if (!trasmissione.inTempo(ricevuti)) {
            c.avvisa(Avviso.Genere.TRASMISSIONE_TARDIVA, trasmissione.norma());
        }
        Parere.scrivi(c, "PAESAGGISTICA_ORDINARIA", ricevuti);
        Parere.decisione(c, "PAESAGGISTICA_ORDINARIA");
        c.aggiungi(c.mobile(CodiceTermine.DECISIONE_COMUNQUE_DOPO, ricevuti, "PAESAGGISTICA_ORDINARIA.comunque", RICEVUTI));
    }
}
