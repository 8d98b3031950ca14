package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.provvedimento.Vigilanza;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The head of the office assigns the watch over works (art. 27 d.P.R. 380/2001). */
@Component
class CompletaAssegnazioneDellaVigilanza implements TaskListener {

    private final Vigilanza vigilanza;

    CompletaAssegnazioneDellaVigilanza(Vigilanza vigilanza) {
        this.vigilanza = vigilanza;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        vigilanza.assegna(Ambito.sistema("assegnare la vigilanza"), LetturaDelModulo.numero(compito), risposte.chi(),
                risposte.testo("istruzioni").strip());
    }
}
