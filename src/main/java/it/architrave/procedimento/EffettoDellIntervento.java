package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.Legami;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an intervention does to the case that was filed: its activity is prohibited, ended or not, and its model, if it still runs,
 * goes no further (art. 19 c. 4 L. 241/1990).
 */
@Component
public class EffettoDellIntervento {

    private final Pratiche pratiche;
    private final Legami legami;
    private final Giornale giornale;
    private final RuntimeService motore;

    EffettoDellIntervento(Pratiche pratiche, Legami legami, Giornale giornale, RuntimeService motore) {
        this.pratiche = pratiche;
        this.legami = legami;
        this.giornale = giornale;
        this.motore = motore;
    }

    @Transactional
    public void produci(Ambito ambito, NumeroPratica numero) {
        pratiche.passa(ambito, numero, StatoPratica.INTERVENTO_ADOTTATO);
        legami.origine(ambito, numero).ifPresent(l -> vieta(ambito, l.madre(), numero));
    }

    private void vieta(Ambito ambito, NumeroPratica madre, NumeroPratica intervento) {
        pratiche.rimuovi(ambito, madre);
        giornale.annota(madre, Giornale.SISTEMA, "Attività vietata con la pratica " + intervento + " (art. 19 c. 4 L. 241/1990)");
        motore.createProcessInstanceQuery().processInstanceBusinessKey(madre.valore()).tenantIdIn(madre.comune().valore())
                .rootProcessInstances().list().forEach(i -> motore.deleteProcessInstance(i.getId(), "Attività vietata: " + intervento));
    }
}
