package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.termini.calcolo.Calendario;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an open term another duration: row and journal; its timer is moved by who calls. */
@Component
public class Ricalcoli {

    private final TerminiInCorso inCorso;
    private final LeggeDellaPratica legge;
    private final Cronaca cronaca;
    private final Clock orologio;

    Ricalcoli(TerminiInCorso inCorso, LeggeDellaPratica legge, Cronaca cronaca, Clock orologio) {
        this.inCorso = inCorso;
        this.legge = legge;
        this.cronaca = cronaca;
        this.orologio = orologio;
    }

    @Transactional
    public Termine ricalcola(Ambito ambito, Ricalcolo ricalcolo) {
        Pratica pratica = inCorso.tieni(ambito, letto(ambito, ricalcolo).numero());
        Termine prima = letto(ambito, ricalcolo);
        Calendario calendario = legge.di(pratica).calendario();
        NuovaDurata nuova = ricalcolo.nuova();
        Termine dopo = inCorso.salva(nuova == null ? prima.ricalcolato(orologio.instant(), calendario)
                : prima.ricalcolato(nuova, orologio.instant(), calendario));
        cronaca.ricalcolato(prima, dopo, ricalcolo);
        return dopo;
    }

    private Termine letto(Ambito ambito, Ricalcolo ricalcolo) {
        return inCorso.trova(ambito, ricalcolo.termine())
                .orElseThrow(() -> new PraticaNonTrovata("termine " + ricalcolo.termine()));
    }
}
