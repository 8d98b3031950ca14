package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The terms of a case while somebody acts on them: its case is held until the act ends, so that acts come one after the other. */
@Component
class TerminiInCorso {

    private final TermineRepository termini;
    private final Pratiche pratiche;

    TerminiInCorso(TermineRepository termini, Pratiche pratiche) {
        this.termini = termini;
        this.pratiche = pratiche;
    }

    Pratica tieni(Ambito ambito, NumeroPratica numero) {
        return pratiche.leggiETieni(ambito, numero);
    }

    List<Termine> aperti(Ambito ambito, NumeroPratica numero) {
        return termini.dellaPratica(ambito, numero).stream().filter(Termine::aperto).toList();
    }

    /** The latest of that kind, open or not. */
    Optional<Termine> ultimo(Ambito ambito, NumeroPratica numero, String codice) {
        return termini.dellaPratica(ambito, numero).stream().filter(t -> t.tipo().codice().equals(codice))
                .reduce((prima, dopo) -> dopo);
    }

    /** The one that is open; refused if none is. */
    Termine aperto(Ambito ambito, NumeroPratica numero, String codice) {
        return ultimo(ambito, numero, codice).filter(Termine::aperto).orElseThrow(() -> new AttoNonConsentito(
                "Sulla pratica " + numero + " il termine «" + codice + "» non è in corso."));
    }

    Optional<Termine> trova(Ambito ambito, long id) {
        return termini.trova(ambito, id);
    }

    Termine salva(Termine termine) {
        return termini.save(termine);
    }
}
