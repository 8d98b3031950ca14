package it.architrave.provvedimento.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Eventi.StatoCambiato;
import it.architrave.pratica.StatoPratica;
import it.architrave.provvedimento.SeguitoDellaConformazione;
import it.architrave.termini.Eventi.TermineAperto;
import it.architrave.termini.Eventi.TermineScaduto;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows the terms and states of a case for its orders to conform, in the same transaction. */
@Component
class AscoltoDelleConformazioni {

    private final SeguitoDellaConformazione seguito;

    AscoltoDelleConformazioni(SeguitoDellaConformazione seguito) {
        this.seguito = seguito;
    }

    @EventListener
    void quando(TermineAperto evento) {
        seguito.decorre(Ambito.sistema("far decorrere il termine delle misure"), evento.termine());
    }

    @EventListener
    void quando(TermineScaduto evento) {
        seguito.scade(Ambito.sistema("registrare le misure mancate"), evento.termine());
    }

    @EventListener
    void quando(StatoCambiato evento) {
        if (evento.stato() == StatoPratica.RINUNCIA_IN_ESAME || evento.stato().finale()) {
            seguito.cessa(Ambito.sistema("cessare le conformazioni della pratica"), evento.numero());
        }
    }
}
