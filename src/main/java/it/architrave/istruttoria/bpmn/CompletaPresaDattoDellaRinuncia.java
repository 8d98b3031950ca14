package it.architrave.istruttoria.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.istruttoria.Rinunce;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.pratica.NumeroPratica;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Takes note of the withdrawal, after the site visit where works have begun (art. 27 d.P.R. 380/2001). */
@Component
class CompletaPresaDattoDellaRinuncia implements TaskListener {

    private final Rinunce rinunce;

    CompletaPresaDattoDellaRinuncia(Rinunce rinunce) {
        this.rinunce = rinunce;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        rinunce.prendiAtto(Ambito.sistema("prendere atto della rinuncia"),
                new NumeroPratica(compito.getExecution().getProcessBusinessKey()), risposte.chi(),
                LetturaDelModulo.rinuncia(risposte));
    }
}
