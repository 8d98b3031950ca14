package it.architrave.termini.regole;

import java.time.LocalDate;

/** The SCIA for use: filed within a term from the end of works, then the SCIA's window (art. 24 d.P.R. 380/2001). */
final class RegolaAgibilita implements Regola {

    @Override
    public void calcola(Conteggio c) {
        LocalDate presentata = c.primo(TipoEvento.ISTANZA_PRESENTATA);
        if (c.eventi().get(0).tipo() == TipoEvento.LAVORI_ULTIMATI) {
            TermineCalcolato entro = c.mobile(CodiceTermine.PRESENTAZIONE_ENTRO, c.apertura(), "AGIBILITA.presentazione",
                    "dalla fine dei lavori");
            c.aggiungi(entro.concluso(presentata));
            if (presentata != null && !entro.inTempo(presentata)) {
                c.avvisa(Avviso.Genere.PRESENTAZIONE_TARDIVA, "art. 24 c. 3 d.P.R. 380/2001");
            }
        }
        if (presentata != null) {
            new FinestraDiControllo(c, "AGIBILITA", presentata, Conteggio.DALLA_PRESENTAZIONE).calcola();
        }
    }
}
