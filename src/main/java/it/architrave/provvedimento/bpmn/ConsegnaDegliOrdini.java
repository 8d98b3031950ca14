package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.ConsegnaDellaLettera;
import it.architrave.comunicazioni.ConsegnaRegistrata;
import it.architrave.provvedimento.Conformazioni;
import it.architrave.termini.DecorrenzaDeiTermini;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The measures ordered are awaited from the delivery of the order (art. 19 c. 3 L. 241/1990). */
@Component
class ConsegnaDegliOrdini {

    private static final Ambito AMBITO = Ambito.sistema("far decorrere dalla consegna il termine delle misure");

    private final Conformazioni conformazioni;
    private final DecorrenzaDeiTermini decorrenza;

    ConsegnaDegliOrdini(Conformazioni conformazioni, DecorrenzaDeiTermini decorrenza) {
        this.conformazioni = conformazioni;
        this.decorrenza = decorrenza;
    }

    @EventListener
    void quando(ConsegnaRegistrata evento) {
        ConsegnaDellaLettera consegna = evento.consegna();
        conformazioni.termineDi(AMBITO, consegna.pratica(), consegna.chiave())
                .ifPresent(t -> decorrenza.decorre(AMBITO, t, consegna.giorno(), consegna.registrata().chi()));
    }
}
