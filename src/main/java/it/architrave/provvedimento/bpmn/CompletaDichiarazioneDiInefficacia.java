package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.provvedimento.Inefficacia;
import it.architrave.provvedimento.Provvedimento.Motivi;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The head of the office declares that a SCIA has no effects, or sends it back (art. 19 c. 3 L. 241/1990). */
@Component
class CompletaDichiarazioneDiInefficacia implements TaskListener {

    private static final Ambito AMBITO = Ambito.sistema("decidere sull'inefficacia della segnalazione");
    private static final String DICHIARA = "DICHIARA";

    private final Inefficacia inefficacia;

    CompletaDichiarazioneDiInefficacia(Inefficacia inefficacia) {
        this.inefficacia = inefficacia;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        boolean dichiarata = DICHIARA.equals(risposte.testo("decisione"));
        Motivi motivi = LetturaDelModulo.motivi(risposte);
        if (dichiarata) {
            inefficacia.dichiara(AMBITO, LetturaDelModulo.numero(compito), risposte.chi(), motivi);
        } else {
            inefficacia.rinvia(AMBITO, LetturaDelModulo.numero(compito), risposte.chi(), motivi.motivazione());
        }
        Variabili.INEFFICACIA_DICHIARATA.scrivi(compito.getExecution(), dichiarata);
    }
}
