package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Pratiche;
import it.architrave.termini.StatoTermine;
import it.architrave.termini.Termine;
import it.architrave.termini.Termini;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of one term, if it still runs to that day: its case is held, so that no act on it comes in between. */
@Component
class UnPromemoria {

    private final Pratiche pratiche;
    private final Termini termini;
    private final LettereDeiPromemoria lettere;

    UnPromemoria(Pratiche pratiche, Termini termini, LettereDeiPromemoria lettere) {
        this.pratiche = pratiche;
        this.termini = termini;
        this.lettere = lettere;
    }

    @Transactional
    public void manda(Ambito ambito, Termine letto, Soglie soglie, LocalDate oggi) {
        pratiche.leggiETieni(ambito, letto.numero());
        termini.leggi(ambito, letto.id()).filter(t -> t.situazione().stato() == StatoTermine.IN_CORSO).ifPresent(t -> {
            LocalDate ultimo = t.ultimoGiorno();
            if (ultimo != null) {
                soglie.del(oggi, ultimo, t.correDal()).ifPresent(s -> lettere.scrivi(ambito, new Scritto(t, ultimo, oggi, s)));
            }
        });
    }

    /**
     * A reminder to be written.
     *
     * @param soglia days before the last useful day, of which one reminder is sent for that day
     */
    record Scritto(Termine termine, LocalDate ultimo, LocalDate oggi, int soglia) {

        /** The same term, day and threshold are remembered once; another day counts anew. */
        String chiave() {
            return "promemoria/" + termine.id() + "/" + ultimo + "/" + soglia;
        }
    }
}
