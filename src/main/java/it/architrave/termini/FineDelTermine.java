package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a term ends: what it waited for was done, its last day passed, or its case closed. */
@Component
public class FineDelTermine {

    private final TerminiInCorso inCorso;
    private final Cronaca cronaca;
    private final Clock orologio;

    FineDelTermine(TerminiInCorso inCorso, Cronaca cronaca, Clock orologio) {
        this.inCorso = inCorso;
        this.cronaca = cronaca;
        this.orologio = orologio;
    }

    /**
     * What the term waited for was done. Nothing to do where no term runs, or where it has elapsed and the act is late but
     * good; refused where its end has taken the power to act (art. 2 c. 8-bis L. 241/1990).
     */
    @Transactional
    public Optional<Termine> chiudi(Ambito ambito, NumeroPratica numero, String codice) {
        inCorso.tieni(ambito, numero);
        Optional<Termine> ultimo = inCorso.ultimo(ambito, numero, codice);
        ultimo.filter(t -> t.situazione().stato() == StatoTermine.DECORSO && t.tipo().effetto().preclude()).ifPresent(t -> {
            throw new AttoNonConsentito(t.tipo().denominazione() + ": " + t.tipo().effetto().nome() + " da "
                    + Parole.giorno(t.situazione().effettoDal()) + " (" + t.tipo().effetto().norma() + ").");
        });
        return ultimo.filter(Termine::aperto).map(t -> finito(t.chiuso(orologio.instant())));
    }

    /**
     * The last useful day has ended and nothing closed the term. Refused with {@link TermineNonDecorso} if the row is not
     * due: the timer only wakes up.
     */
    @Transactional
    public Termine registraScadenza(Ambito ambito, NumeroPratica numero, String codice) {
        inCorso.tieni(ambito, numero);
        return finito(inCorso.aperto(ambito, numero, codice).scaduto(orologio.instant()));
    }

    /** All running terms of a case that is closing, and so is held. */
    @Transactional
    public void cessa(Ambito ambito, NumeroPratica numero) {
        inCorso.aperti(ambito, numero).forEach(t -> finito(t.cessato(orologio.instant())));
    }

    private Termine finito(Termine termine) {
        Termine finito = inCorso.salva(termine);
        cronaca.finito(finito);
        return finito;
    }
}
