package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.provvedimento.SpedizioneDellAvvio;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The notice of a beginning leaves for the parties (art. 8 c. 1 L. 241/1990). */
@Component
class SpedisciAvvio implements JavaDelegate {

    private final SpedizioneDellAvvio spedizione;

    SpedisciAvvio(SpedizioneDellAvvio spedizione) {
        this.spedizione = spedizione;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        spedizione.spedisci(Ambito.sistema("spedire l'avvio del procedimento"), new NumeroPratica(esecuzione.getProcessBusinessKey()));
    }
}
