package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.provvedimento.AvvioDelProcedimento;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The responsible of the procedure tells that it has begun, or says why that is left out (art. 7 L. 241/1990). */
@Component
class CompletaAvvioDelProcedimento implements TaskListener {

    private static final Ambito AMBITO = Ambito.sistema("comunicare l'avvio del procedimento");

    private final AvvioDelProcedimento avvio;

    CompletaAvvioDelProcedimento(AvvioDelProcedimento avvio) {
        this.avvio = avvio;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        boolean comunica = "COMUNICA".equals(risposte.testo("decisione"));
        if (comunica) {
            avvio.comunica(AMBITO, LetturaDelModulo.numero(compito), risposte.chi(), LetturaDelModulo.avvio(risposte));
        } else {
            avvio.omette(AMBITO, LetturaDelModulo.numero(compito), risposte.chi(), risposte.testo("celerita").strip());
        }
        Variabili.AVVIO_COMUNICATO.scrivi(compito.getExecution(), comunica);
    }
}
