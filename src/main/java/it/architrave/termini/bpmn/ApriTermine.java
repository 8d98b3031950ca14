package it.architrave.termini.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.termini.Termine;
import it.architrave.termini.Termini;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the term the model names, where the law of the place knows it, and sets its timer. */
@Component
class ApriTermine implements JavaDelegate {

    private final Termini termini;

    ApriTermine(Termini termini) {
        this.termini = termini;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        String codice = Variabili.CODICE_TERMINE.leggi(esecuzione);
        Optional<Termine> aperto = termini.apri(Ambito.sistema("aprire il termine"),
                new NumeroPratica(esecuzione.getProcessBusinessKey()), codice, esecuzione.getProcessInstanceId(),
                Variabili.GIORNI_ASSEGNATI.leggi(esecuzione));
        Variabili.TERMINE_APERTO.scrivi(esecuzione, aperto.isPresent());
        Variabili.scadenza(codice).scrivi(esecuzione, Date.from(Sveglie.quando(aperto.orElse(null))));
    }
}
