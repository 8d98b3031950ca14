package it.architrave.termini.regole;

import java.time.LocalDate;

/** The CILA: works start at once; a window only where the SCIA's is applied by analogy (art. 6-bis d.P.R. 380/2001). */
final class RegolaCila implements Regola {

    private static final String ANALOGIA = "CILA.analogia";

    @Override
    public void calcola(Conteggio c) {
        InizioDeiLavori.scrivi(c, "CILA.inizio", "CILA.inizio.assensi");
        if (!"ANALOGIA_30".equals(c.scelta(Opzione.CONTROLLO_CILA, "CILA.controllo"))) {
            return;
        }
        LocalDate base = InizioDeiLavori.controlloDa(c);
        TermineCalcolato fine = base == null ? c.sospeso(CodiceTermine.CONTROLLO_FINE, ANALOGIA)
                : c.mobile(CodiceTermine.CONTROLLO_FINE, base, ANALOGIA, InizioDeiLavori.controlloDaDove(c));
        c.aggiungi(fine);
        Autotutela.da(c, fine.scadenza(), "dalla fine del controllo");
    }
}
