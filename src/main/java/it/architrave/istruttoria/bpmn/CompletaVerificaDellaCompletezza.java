package it.architrave.istruttoria.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.istruttoria.Esame;
import it.architrave.istruttoria.Verifiche;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.pratica.NumeroPratica;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Records what the officer found, and leaves the outcome to the model (art. 6-bis c. 2 d.P.R. 380/2001). */
@Component
class CompletaVerificaDellaCompletezza implements TaskListener {

    private final Verifiche verifiche;

    CompletaVerificaDellaCompletezza(Verifiche verifiche) {
        this.verifiche = verifiche;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        Esame esame = LetturaDelModulo.esame(risposte);
        verifiche.registra(Ambito.sistema("registrare la verifica della completezza"),
                new NumeroPratica(compito.getExecution().getProcessBusinessKey()), risposte.chi(), esame);
        Variabili.ESITO_VERIFICA.scrivi(compito.getExecution(), esame.esito().name());
    }
}
