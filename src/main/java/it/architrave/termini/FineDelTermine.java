package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a term ends: what it waited for was done, its last day passed, or its case closed. */
@Component
public class FineDelTermine {

    private final TermineRepository termini;
    private final Pratiche pratiche;
    private final Cronaca cronaca;
    private final Clock orologio;

    FineDelTermine(TermineRepository termini, Pratiche pratiche, Cronaca cronaca, Clock orologio) {
        this.termini = termini;
        this.pratiche = pratiche;
        this.cronaca = cronaca;
        this.orologio = orologio;
    }

    @Transactional
    public void chiudi(Ambito ambito, NumeroPratica numero, String codice) {
        cronaca.finito(termini.save(inCorso(ambito, numero, codice).chiuso(orologio.instant())));
    }

    /** Refused with {@link TermineNonDecorso} if the row is not due: the timer only wakes up. */
    @Transactional
    public void registraScadenza(Ambito ambito, NumeroPratica numero, String codice) {
        cronaca.scaduto(termini.save(inCorso(ambito, numero, codice).scaduto(orologio.instant())));
    }

    /** All running terms of a case that is closing. */
    @Transactional
    public void cessa(Ambito ambito, NumeroPratica numero) {
        termini.dellaPratica(ambito, numero).stream().filter(Termine::aperto)
                .forEach(t -> cronaca.finito(termini.save(t.cessato(orologio.instant()))));
    }

    private Termine inCorso(Ambito ambito, NumeroPratica numero, String codice) {
        pratiche.leggiETieni(ambito, numero);
        return termini.dellaPratica(ambito, numero).stream().filter(t -> t.aperto() && t.codice().equals(codice))
                .findFirst().orElseThrow(() -> new AttoNonConsentito(
                        "Sulla pratica " + numero + " il termine «" + codice + "» non è in corso."));
    }
}
