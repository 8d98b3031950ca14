package it.architrave.termini.regole;

/** The SCIA: works start at once, the office has a window (art. 19 and 19-bis L. 241/1990; art. 22 d.P.R. 380/2001). */
final class RegolaScia implements Regola {

    @Override
    public void calcola(Conteggio c) {
        InizioDeiLavori.scrivi(c, c.vera(Opzione.ZONA_A) ? "SCIA.inizio.zonaA" : "SCIA.inizio", "SCIA.inizio.assensi");
        new FinestraDiControllo(c, "SCIA", InizioDeiLavori.controlloDa(c), InizioDeiLavori.controlloDaDove(c)).calcola();
    }
}
