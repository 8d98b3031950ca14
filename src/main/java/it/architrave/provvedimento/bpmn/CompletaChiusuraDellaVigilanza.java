package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.provvedimento.Vigilanza;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The head of the office archives the watch, or finds an abuse (art. 27 d.P.R. 380/2001). */
@Component
class CompletaChiusuraDellaVigilanza implements TaskListener {

    private static final Ambito AMBITO = Ambito.sistema("chiudere la vigilanza");

    private final Vigilanza vigilanza;

    CompletaChiusuraDellaVigilanza(Vigilanza vigilanza) {
        this.vigilanza = vigilanza;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        boolean abuso = "ACCERTATA".equals(risposte.testo("esito"));
        if (abuso) {
            vigilanza.accerta(AMBITO, LetturaDelModulo.numero(compito), risposte.chi(), LetturaDelModulo.motivi(risposte));
        } else {
            vigilanza.archivia(AMBITO, LetturaDelModulo.numero(compito), risposte.chi(), LetturaDelModulo.motivi(risposte));
        }
        Variabili.ABUSO_ACCERTATO.scrivi(compito.getExecution(), abuso);
    }
}
