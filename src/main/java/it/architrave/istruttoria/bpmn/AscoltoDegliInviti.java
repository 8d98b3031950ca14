package it.architrave.istruttoria.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.istruttoria.SeguitoInvito;
import it.architrave.pratica.Eventi.StatoCambiato;
import it.architrave.pratica.StatoPratica;
import it.architrave.termini.Eventi.TermineAperto;
import it.architrave.termini.Eventi.TermineScaduto;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows the terms and states of a case for its invitations, in the same transaction. */
@Component
class AscoltoDegliInviti {

    private final SeguitoInvito seguito;

    AscoltoDegliInviti(SeguitoInvito seguito) {
        this.seguito = seguito;
    }

    @EventListener
    void quando(TermineAperto evento) {
        seguito.decorre(Ambito.sistema("far decorrere il termine dell'invito"), evento.termine());
    }

    @EventListener
    void quando(TermineScaduto evento) {
        seguito.scade(Ambito.sistema("registrare l'invito senza risposta"), evento.termine());
    }

    @EventListener
    void quando(StatoCambiato evento) {
        if (evento.stato() == StatoPratica.RINUNCIA_IN_ESAME || evento.stato().finale()) {
            seguito.cessa(Ambito.sistema("cessare gli inviti della pratica"), evento.numero());
        }
    }
}
