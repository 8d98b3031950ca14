package it.architrave.istruttoria.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.EfficaciaDelTitolo;
import it.architrave.pratica.NumeroPratica;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the model what still keeps the efficacy suspended, if anything does. */
@Component
class AccertaDatiMancanti implements JavaDelegate {

    private final EfficaciaDelTitolo efficacia;

    AccertaDatiMancanti(EfficaciaDelTitolo efficacia) {
        this.efficacia = efficacia;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        Variabili.DATI_MANCANTI.scrivi(esecuzione, efficacia.cheManca(Ambito.sistema("accertare i dati mancanti"),
                new NumeroPratica(esecuzione.getProcessBusinessKey())).name());
    }
}
