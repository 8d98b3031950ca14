package it.architrave.istruttoria.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.istruttoria.AdozioneInvito;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.pratica.NumeroPratica;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Adopts the invitation with its list of requests (art. 6 c. 1 lett. b L. 241/1990). */
@Component
class CompletaInvitoARegolarizzare implements TaskListener {

    private final AdozioneInvito adozione;

    CompletaInvitoARegolarizzare(AdozioneInvito adozione) {
        this.adozione = adozione;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        adozione.invita(Ambito.sistema("adottare l'invito a regolarizzare"),
                new NumeroPratica(compito.getExecution().getProcessBusinessKey()), risposte.chi(),
                LetturaDelModulo.voci(risposte), risposte.testo("testo").strip());
    }
}
