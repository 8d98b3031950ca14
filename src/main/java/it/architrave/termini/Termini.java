package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The terms of the cases: how one begins, and which there are. */
@Component
public class Termini {

    private final TermineRepository termini;
    private final Pratiche pratiche;
    private final Durate durate;
    private final Cronaca cronaca;

    Termini(TermineRepository termini, Pratiche pratiche, Durate durate, Cronaca cronaca) {
        this.termini = termini;
        this.pratiche = pratiche;
        this.durate = durate;
        this.cronaca = cronaca;
    }

    /** Starts the term of that parameter from today; refused while the same one is running. */
    @Transactional
    public Termine apri(Ambito ambito, NumeroPratica numero, String codice) {
        var pratica = pratiche.leggiETieni(ambito, numero);
        if (aperto(ambito, numero, codice).isPresent()) {
            throw new AttoNonConsentito("Sulla pratica " + numero + " questo termine è già in corso.");
        }
        Termine nuovo = termini.save(Termine.aperto(numero, codice, durate.daOggi(pratica, codice)));
        cronaca.aperto(nuovo);
        return nuovo;
    }

    public Optional<Termine> aperto(Ambito ambito, NumeroPratica numero, String codice) {
        return di(ambito, numero).stream().filter(t -> t.aperto() && t.codice().equals(codice)).findFirst();
    }

    public Optional<Termine> leggi(Ambito ambito, long id) {
        return termini.trova(ambito, id);
    }

    /** All terms of the case, oldest first. */
    public List<Termine> di(Ambito ambito, NumeroPratica numero) {
        return termini.dellaPratica(ambito, numero);
    }
}
