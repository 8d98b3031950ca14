package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.provvedimento.Divieto;
import it.architrave.provvedimento.Provvedimento.Motivi;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The head of the office prohibits the activity, or drops the act (art. 19 c. 3 L. 241/1990). */
@Component
class CompletaDivieto implements TaskListener {

    private static final Ambito AMBITO = Ambito.sistema("vietare la prosecuzione dell'attività");
    private static final String VIETA = "VIETA";

    private final Divieto divieto;

    CompletaDivieto(Divieto divieto) {
        this.divieto = divieto;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        boolean vieta = VIETA.equals(risposte.testo("decisione"));
        Motivi motivi = LetturaDelModulo.motivi(risposte);
        if (vieta) {
            divieto.vieta(AMBITO, LetturaDelModulo.numero(compito), risposte.chi(), motivi);
        } else {
            divieto.lascia(AMBITO, LetturaDelModulo.numero(compito), risposte.chi(), motivi.motivazione());
        }
        Variabili.DIVIETO_ADOTTATO.scrivi(compito.getExecution(), vieta);
    }
}
