package it.architrave.termini.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.termini.DecorrenzaDeiTermini;
import it.architrave.termini.Decorrenze;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Another first day for an open term: its timer moves in the commit of the row. */
@Component
class DecorrenzaConSveglia implements DecorrenzaDeiTermini {

    private final Decorrenze decorrenze;
    private final ProcessEngine motore;

    DecorrenzaConSveglia(Decorrenze decorrenze, ProcessEngine motore) {
        this.decorrenze = decorrenze;
        this.motore = motore;
    }

    @Override
    @Transactional
    public void decorre(Ambito ambito, long termine, LocalDate consegna, String chi) {
        decorrenze.decorre(ambito, termine, consegna, chi).ifPresent(dopo -> {
            if (!new Sveglie(motore).sposta(dopo)) {
                throw new AttoNonConsentito("Pratica " + dopo.numero() + ": la sveglia di questo termine non è in attesa, e senza"
                        + " di essa il termine non si sposta.");
            }
        });
    }
}
