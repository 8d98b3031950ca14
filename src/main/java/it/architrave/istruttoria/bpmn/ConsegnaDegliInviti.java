package it.architrave.istruttoria.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.ConsegnaDellaLettera;
import it.architrave.comunicazioni.ConsegnaRegistrata;
import it.architrave.istruttoria.Inviti;
import it.architrave.termini.DecorrenzaDeiTermini;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An answer is awaited from the delivery of what asks for it (art. 21-bis L. 241/1990). */
@Component
class ConsegnaDegliInviti {

    private static final Ambito AMBITO = Ambito.sistema("far decorrere dalla consegna il termine per rispondere");

    private final Inviti inviti;
    private final DecorrenzaDeiTermini decorrenza;

    ConsegnaDegliInviti(Inviti inviti, DecorrenzaDeiTermini decorrenza) {
        this.inviti = inviti;
        this.decorrenza = decorrenza;
    }

    @EventListener
    void quando(ConsegnaRegistrata evento) {
        ConsegnaDellaLettera consegna = evento.consegna();
        inviti.termineDi(AMBITO, consegna.pratica(), consegna.chiave())
                .ifPresent(t -> decorrenza.decorre(AMBITO, t, consegna.giorno(), consegna.registrata().chi()));
    }
}
