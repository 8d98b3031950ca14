package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.motore.EsitoAttivita;
import it.architrave.motore.Variabile;
import it.architrave.pratica.NumeroPratica;
import it.architrave.provvedimento.Improduttivita;
import it.architrave.provvedimento.Provvedimento;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The head of the office declares that a CILA has no effects, or sends it back (art. 6-bis c. 2 d.P.R. 380/2001). */
@Component
class CompletaDichiarazioneDiImproduttivita implements TaskListener {

    private static final Ambito AMBITO = Ambito.sistema("decidere sull'improduttività di effetti");
    private static final String DICHIARA = "DICHIARA";

    private final Improduttivita improduttivita;

    CompletaDichiarazioneDiImproduttivita(Improduttivita improduttivita) {
        this.improduttivita = improduttivita;
    }

    @Override
    public void notify(DelegateTask compito) {
        EsitoAttivita risposte = Variabile.ESITO.leggi(compito);
        NumeroPratica numero = new NumeroPratica(compito.getExecution().getProcessBusinessKey());
        boolean dichiarata = DICHIARA.equals(risposte.testo("decisione"));
        if (dichiarata) {
            improduttivita.dichiara(AMBITO, numero, risposte.chi(),
                    new Provvedimento.Motivi(risposte.testo("motivazione").strip(), risposte.testo("rimedi").strip()));
        } else {
            improduttivita.rinvia(AMBITO, numero, risposte.chi(), risposte.testo("motivazione").strip());
        }
        Variabili.IMPRODUTTIVITA_DICHIARATA.scrivi(compito.getExecution(), dichiarata);
    }
}
