package it.architrave.termini.regole;

import java.time.LocalDate;

/** The certificate of planning destination: a peremptory term, a year of validity (art. 30 c. 3 d.P.R. 380/2001). */
final class RegolaCdu implements Regola {

    @Override
    public void calcola(Conteggio c) {
        LocalDate rilasciato = c.primo(TipoEvento.PROVVEDIMENTO_ADOTTATO);
        TermineCalcolato entro = c.mobile(CodiceTermine.RILASCIO_ENTRO, c.apertura(), "CDU.rilascio",
                Conteggio.DALLA_PRESENTAZIONE);
        c.aggiungi(entro.concluso(rilasciato));
        if (rilasciato == null) {
            return;
        }
        if (!entro.inTempo(rilasciato)) {
            c.avvisa(Avviso.Genere.ATTO_OLTRE_IL_TERMINE, entro.norma());
        }
        c.aggiungi(c.fisso(CodiceTermine.VALIDO_FINO_AL, rilasciato, "CDU.validita", "dal rilascio"));
    }
}
