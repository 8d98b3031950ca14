package it.architrave.termini.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.motore.SvegliaAnticipata;
import it.architrave.pratica.NumeroPratica;
import it.architrave.termini.Effetto;
import it.architrave.termini.FineDelTermine;
import it.architrave.termini.Termine;
import it.architrave.termini.TermineNonDecorso;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Records that the term has elapsed, and whether its end prohibits by law what it was given for; refuses if its row is not due, and
 * the timer goes back to sleep until then.
 */
@Component
class RegistraScadenza implements JavaDelegate {

    private final FineDelTermine fine;

    RegistraScadenza(FineDelTermine fine) {
        this.fine = fine;
    }

    @Override
    public void execute(DelegateExecution esecuzione) {
        try {
            Termine scaduto = fine.registraScadenza(Ambito.sistema("registrare la scadenza del termine"),
                    new NumeroPratica(esecuzione.getProcessBusinessKey()), Variabili.CODICE_TERMINE.leggi(esecuzione));
            Sveglie.regola(esecuzione, scaduto);
            Variabili.VIETATA_PER_LEGGE.scrivi(esecuzione, scaduto.tipo().effetto() == Effetto.DIVIETO);
        } catch (TermineNonDecorso presto) {
            throw new SvegliaAnticipata(Sveglie.quando(presto.decorsoDa()), presto);
        }
    }
}
