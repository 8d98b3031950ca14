package it.architrave.istruttoria.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.istruttoria.DurateDecorse;
import it.architrave.termini.Eventi.TermineScaduto;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows the terms of a case for those whose end leaves it to be archived, in the same transaction. */
@Component
class AscoltoDelleDurate {

    private final DurateDecorse durate;

    AscoltoDelleDurate(DurateDecorse durate) {
        this.durate = durate;
    }

    @EventListener
    void quando(TermineScaduto evento) {
        durate.avvisa(Ambito.sistema("avvisare che la durata è decorsa"), evento.termine());
    }
}
