package it.architrave.scrivania.web;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Contesto;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.Scheda;
import it.architrave.pratica.Schede;
import it.architrave.procedimento.AttivitaAperta;
import it.architrave.procedimento.Istruzioni;
import java.util.List;
import org.springframework.stereotype.Component;

/** What helps an officer through a task: what is to be done and by which law, and what has to be read for it. */
@Component
class GuidaAllAttivita {

    private final Istruzioni istruzioni;
    private final Schede schede;
    private final Pratiche pratiche;

    GuidaAllAttivita(Istruzioni istruzioni, Schede schede, Pratiche pratiche) {
        this.istruzioni = istruzioni;
        this.schede = schede;
        this.pratiche = pratiche;
    }

    String istruzioni(AttivitaAperta compito) {
        return istruzioni.di(compito);
    }

    List<Scheda.Pannello> daLeggere(Ambito ambito, AttivitaAperta compito) {
        return schede.perAttivita(compito.nodo(),
                () -> new Contesto(pratiche.leggi(ambito, compito.numero()), ambito, true));
    }
}
