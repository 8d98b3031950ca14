package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.pratica.NumeroPratica;
import it.architrave.provvedimento.Conformazione.Ordine;
import it.architrave.provvedimento.OrdineDiConformazione;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The head of the office orders to conform, or drops the act; the model is told which, and how many days were given. */
@Component
class CompletaOrdineDiConformazione implements TaskListener {

    private static final Ambito AMBITO = Ambito.sistema("ordinare la conformazione");

    private final OrdineDiConformazione conformazione;

    CompletaOrdineDiConformazione(OrdineDiConformazione conformazione) {
        this.conformazione = conformazione;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        NumeroPratica numero = LetturaDelModulo.numero(compito);
        if (LetturaDelModulo.ordina(risposte)) {
            Ordine ordine = LetturaDelModulo.ordine(risposte);
            conformazione.ordina(AMBITO, numero, risposte.chi(), LetturaDelModulo.motivi(risposte), ordine);
            Variabili.GIORNI_PER_LE_MISURE.scrivi(compito.getExecution(), ordine.giorni());
        } else {
            conformazione.lascia(AMBITO, numero, risposte.chi(), LetturaDelModulo.motivi(risposte).motivazione());
        }
        Variabili.ESITO_CONFORMAZIONE.scrivi(compito.getExecution(), LetturaDelModulo.ordina(risposte) ? "ORDINATA" : "NON_ORDINATA");
    }
}
