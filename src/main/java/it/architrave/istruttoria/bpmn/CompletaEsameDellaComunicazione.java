package it.architrave.istruttoria.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.istruttoria.EsamiDelleComunicazioni;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.pratica.NumeroPratica;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Marks the communication as read, with a remark where the office has one (art. 10 L. 241/1990). */
@Component
class CompletaEsameDellaComunicazione implements TaskListener {

    private static final String RILIEVO = "RILIEVO";

    private final EsamiDelleComunicazioni esami;

    CompletaEsameDellaComunicazione(EsamiDelleComunicazioni esami) {
        this.esami = esami;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        esami.registra(Ambito.sistema("esaminare la comunicazione della parte"),
                new NumeroPratica(compito.getExecution().getProcessBusinessKey()), Variabile.RICEVUTA.leggi(compito),
                new EsamiDelleComunicazioni.Visione(risposte.chi(), RILIEVO.equals(risposte.testo("esito")),
                        risposte.testo("annotazione").strip()));
    }
}
