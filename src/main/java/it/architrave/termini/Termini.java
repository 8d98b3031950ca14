package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The terms of the cases: how one begins, and which there are. */
@Component
public class Termini {

    private final TermineRepository termini;
    private final TerminiInCorso inCorso;
    private final Aperture aperture;
    private final Cronaca cronaca;

    Termini(TermineRepository termini, TerminiInCorso inCorso, Aperture aperture, Cronaca cronaca) {
        this.termini = termini;
        this.inCorso = inCorso;
        this.aperture = aperture;
        this.cronaca = cronaca;
    }

    /**
     * Starts the term of that kind, where the law of the place knows it; refused while the same one is running.
     *
     * @param sveglia where its timer will be
     * @param giorni  days that the act which begins it gives, refused below what the parameters want; none where they alone say
     */
    @Transactional
    public Optional<Termine> apri(Ambito ambito, NumeroPratica numero, String codice, String sveglia, @Nullable Integer giorni) {
        Pratica pratica = inCorso.tieni(ambito, numero);
        Optional<Termine> nuovo = aperture.apri(ambito, pratica, codice, sveglia, giorni);
        if (nuovo.isPresent() && aperto(ambito, numero, codice).isPresent()) {
            throw new AttoNonConsentito("Sulla pratica " + numero + " questo termine è già in corso.");
        }
        Optional<Termine> aperto = nuovo.map(inCorso::salva);
        aperto.ifPresent(cronaca::aperto);
        return aperto;
    }

    /** Last useful day of the term of that kind if it began now; none where the law of the place knows no such term. */
    public Optional<LocalDate> previsto(Ambito ambito, Pratica pratica, String codice) {
        return aperture.apri(ambito, pratica, codice, "", null).map(Termine::ultimoGiorno);
    }

    public Optional<Termine> aperto(Ambito ambito, NumeroPratica numero, String codice) {
        return di(ambito, numero).stream().filter(t -> t.aperto() && t.tipo().codice().equals(codice)).findFirst();
    }

    public Optional<Termine> leggi(Ambito ambito, long id) {
        return termini.trova(ambito, id);
    }

    /** Open terms of all cases after that row, a page of them. */
    public List<Termine> aperti(Ambito ambito, long dopo, int quanti) {
        return termini.aperti(ambito, dopo, quanti);
    }

    /** All terms of the case, oldest first. */
    public List<Termine> di(Ambito ambito, NumeroPratica numero) {
        return termini.dellaPratica(ambito, numero);
    }
}
