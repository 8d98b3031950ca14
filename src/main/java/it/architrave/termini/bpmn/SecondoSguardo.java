package it.architrave.termini.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.termini.Differenza;
import it.architrave.termini.Differenza.Genere;
import it.architrave.termini.Termine;
import it.architrave.termini.Termini;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One case at a time, held so that nobody acts on it: what still does not agree is a difference, and can be put right. */
@Component
class SecondoSguardo {

    private final Pratiche pratiche;
    private final Termini termini;
    private final Giornale giornale;
    private final ProcessEngine motore;

    SecondoSguardo(Pratiche pratiche, Termini termini, Giornale giornale, ProcessEngine motore) {
        this.pratiche = pratiche;
        this.termini = termini;
        this.giornale = giornale;
        this.motore = motore;
    }

    @Transactional
    public Optional<Differenza> guarda(Ambito ambito, Scarto scarto) {
        if (NumeroPratica.somiglia(scarto.numero())) {
            pratiche.leggiETieni(ambito, new NumeroPratica(scarto.numero()));
        }
        Long id = scarto.termine();
        return id != null ? termini.leggi(ambito, id).filter(Termine::aperto).flatMap(this::differenza)
                : sveglia(scarto).filter(j -> senzaTermine(ambito, scarto, j)).map(j -> new Differenza(Genere.SENZA_TERMINE,
                scarto.numero(), scarto.variabile(), null, j.getDuedate().toInstant()));
    }

    /** Whether the timer now is where the row wants it; the journal of the case says who did it. */
    @Transactional
    public boolean rimedia(Ambito ambito, Scarto scarto, String chi) {
        Optional<Differenza> differenza = guarda(ambito, scarto);
        boolean fatto = differenza.isPresent() && switch (differenza.get().genere()) {
            case DATA_DIVERSA -> new Sveglie(motore).sposta(termine(ambito, scarto));
            case SENZA_SVEGLIA -> new Rifacimento(motore).rifa(termine(ambito, scarto));
            case SENZA_TERMINE -> sveglia(scarto).map(this::parcheggia).isPresent();
        };
        if (fatto && NumeroPratica.somiglia(scarto.numero())) {
            giornale.annota(new NumeroPratica(scarto.numero()), chi, "Sveglia del termine «" + differenza.get().termine()
                    + "» rimessa in pari: " + differenza.get().genere().nome());
        }
        return fatto;
    }

    private Optional<Differenza> differenza(Termine t) {
        List<Job> sue = new Sveglie(motore).sue(t);
        var dovuta = Sveglie.quando(t);
        if (sue.isEmpty()) {
            return Optional.of(new Differenza(Genere.SENZA_SVEGLIA, t.numero().valore(), t.tipo().denominazione(), dovuta, null));
        }
        return sue.stream().map(j -> j.getDuedate().toInstant()).filter(d -> !d.equals(dovuta)).findFirst()
                .map(d -> new Differenza(Genere.DATA_DIVERSA, t.numero().valore(), t.tipo().denominazione(), dovuta, d));
    }

    private boolean senzaTermine(Ambito ambito, Scarto scarto, Job sveglia) {
        return !sveglia.getDuedate().toInstant().equals(Sveglie.FERMA) && (!NumeroPratica.somiglia(scarto.numero())
                || termini.di(ambito, new NumeroPratica(scarto.numero())).stream().filter(Termine::aperto)
                .flatMap(t -> new Sveglie(motore).sue(t).stream()).noneMatch(j -> j.getId().equals(sveglia.getId())));
    }

    private Job parcheggia(Job sveglia) {
        motore.getManagementService().setJobDuedate(sveglia.getId(), Date.from(Sveglie.FERMA));
        return sveglia;
    }

    private Optional<Job> sveglia(Scarto scarto) {
        return Optional.ofNullable(motore.getManagementService().createJobQuery().jobId(scarto.sveglia()).singleResult());
    }

    private Termine termine(Ambito ambito, Scarto scarto) {
        return termini.leggi(ambito, Objects.requireNonNull(scarto.termine())).orElseThrow();
    }
}
