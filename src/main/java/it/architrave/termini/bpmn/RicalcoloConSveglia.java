package it.architrave.termini.bpmn;

import it.architrave.accesso.AccessoNegato;
import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Disposizione;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.termini.EffettoDiUnGiornoFestivo;
import it.architrave.termini.EffettoDiUnaDurata;
import it.architrave.termini.NuovaDurata;
import it.architrave.termini.Ricalcoli;
import it.architrave.termini.Ricalcolo;
import it.architrave.termini.RicalcoloDeiTermini;
import it.architrave.termini.Termine;
import it.architrave.termini.TermineToccato;
import it.architrave.territorio.CodiceIstat;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Another duration for an open term: its timer moves in the commit of the row. */
@Component
class RicalcoloConSveglia implements RicalcoloDeiTermini {

    private final EffettoDiUnaDurata durata;
    private final EffettoDiUnGiornoFestivo festivo;
    private final Ricalcoli ricalcoli;
    private final ProcessEngine motore;

    RicalcoloConSveglia(EffettoDiUnaDurata durata, EffettoDiUnGiornoFestivo festivo, Ricalcoli ricalcoli,
                        ProcessEngine motore) {
        this.durata = durata;
        this.festivo = festivo;
        this.ricalcoli = ricalcoli;
        this.motore = motore;
    }

    @Override
    public List<TermineToccato> toccati(Utente chi, NuovaDurata nuova, Collection<CodiceIstat> comuni, int quanti) {
        soloLaRegia(chi);
        return durata.toccati(Ambito.sistema("mostrare alla regia i termini che un parametro misura"), nuova, comuni, quanti);
    }

    @Override
    public List<TermineToccato> toccati(Utente chi, Disposizione festa, Collection<CodiceIstat> comuni, int quanti) {
        soloLaRegia(chi);
        return festivo.toccati(Ambito.sistema("mostrare alla regia i termini che un festivo sposta"), festa, comuni, quanti);
    }

    @Override
    @Transactional
    public Termine ricalcola(Utente chi, Ricalcolo ricalcolo) {
        soloLaRegia(chi);
        Termine dopo = ricalcoli.ricalcola(Ambito.sistema("ricalcolare un termine aperto"), ricalcolo);
        if (!new Sveglie(motore).sposta(dopo)) {
            throw new AttoNonConsentito("Pratica " + dopo.numero() + ": la sveglia di questo termine non è in attesa, e senza"
                    + " di essa il termine non si sposta.");
        }
        return dopo;
    }

    private static void soloLaRegia(Utente chi) {
        if (!chi.regia()) {
            throw new AccessoNegato("I termini li ricalcola soltanto la regia metropolitana.");
        }
    }
}
