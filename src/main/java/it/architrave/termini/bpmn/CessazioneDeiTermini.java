package it.architrave.termini.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Eventi.StatoCambiato;
import it.architrave.pratica.StatoPratica;
import it.architrave.termini.FineDelTermine;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nothing runs any more once the party withdraws or the case is over. */
@Component
class CessazioneDeiTermini {

    private final FineDelTermine fine;

    CessazioneDeiTermini(FineDelTermine fine) {
        this.fine = fine;
    }

    @EventListener
    void quando(StatoCambiato evento) {
        if (evento.stato() == StatoPratica.RINUNCIA_IN_ESAME || evento.stato().finale()) {
            fine.cessa(Ambito.sistema("cessare i termini della pratica"), evento.numero());
        }
    }
}
