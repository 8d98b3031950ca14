package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.pratica.NumeroPratica;
import it.architrave.provvedimento.InterventoSuccessivo;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The head of the office intervenes on a crime found by a final judgment, or does not intervene (art. 21-nonies c. 2-bis L. 241/1990). */
@Component
class CompletaInterventoOltreIlLimite implements TaskListener {

    private static final Ambito AMBITO = Ambito.sistema("intervenire dopo il termine di controllo");

    private final InterventoSuccessivo intervento;

    CompletaInterventoOltreIlLimite(InterventoSuccessivo intervento) {
        this.intervento = intervento;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        NumeroPratica numero = LetturaDelModulo.numero(compito);
        boolean interviene = "INTERVIENE".equals(risposte.testo("decisione"));
        if (interviene) {
            intervento.interviene(AMBITO, numero, risposte.chi(), LetturaDelModulo.motivi(risposte),
                    risposte.testo("sentenza").strip());
        } else {
            intervento.rinuncia(AMBITO, numero, risposte.chi(), LetturaDelModulo.motivi(risposte));
        }
        Variabili.INTERVENTO_ADOTTATO.scrivi(compito.getExecution(), interviene);
    }
}
