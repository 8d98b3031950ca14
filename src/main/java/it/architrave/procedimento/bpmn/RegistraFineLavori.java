package it.architrave.procedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.procedimento.FineLavori;
import it.architrave.procedimento.Variabili;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Registers the end of works and tells the model whether it is that of all works, and whether it has opened an archived case again. */
@Component("registraFineLavori")
class RegistraFineLavori implements JavaDelegate {

    private final FineLavori fineLavori;

    RegistraFineLavori(FineLavori fineLavori) {
        this.fineLavori = fineLavori;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        var numero = new NumeroPratica(esecuzione.getProcessBusinessKey());
        FineLavori.Esito esito = fineLavori.registra(Ambito.sistema("fine lavori"), numero);
        Variabili.FINE_LAVORI.scrivi(esecuzione, esito.name());
        Variabili.ULTIMAZIONE_TOTALE.scrivi(esecuzione, esito == FineLavori.Esito.TOTALE);
    }
}
