package it.architrave.comunicazioni.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Ricevute;
import it.architrave.pratica.NumeroPratica;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the receipt of the filing, at once and by telematic means (art. 18-bis L. 241/1990). */
@Component
class RilasciaRicevuta implements JavaDelegate {

    private final Ricevute ricevute;

    RilasciaRicevuta(Ricevute ricevute) {
        this.ricevute = ricevute;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NumeroPratica numero = new NumeroPratica(execution.getProcessBusinessKey());
        ricevute.rilascia(Ambito.sistema("rilasciare la ricevuta della pratica presentata"), numero);
    }
}
