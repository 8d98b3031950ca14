package it.architrave.termini.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.termini.Differenza;
import it.architrave.termini.Riscontri;
import it.architrave.termini.Riscontro;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The proof of rows and timers: a first look at all, a second one at what does not agree; it reports, and acts only when told to. */
@Component
class RiscontroDelleSveglie implements Riscontro {

    private static final Ambito TUTTO = Ambito.sistema("riscontrare termini e sveglie");

    private final PrimoSguardo primo;
    private final SecondoSguardo secondo;
    private final Riscontri riscontri;
    private final Clock orologio;

    RiscontroDelleSveglie(PrimoSguardo primo, SecondoSguardo secondo, Riscontri riscontri, Clock orologio) {
        this.primo = primo;
        this.secondo = secondo;
        this.riscontri = riscontri;
        this.orologio = orologio;
    }

    @Override
    public List<Differenza> differenze(int quante) {
        return riscontri.differenze(TUTTO, quante);
    }

    @Override
    public long quante() {
        return riscontri.quante(TUTTO);
    }

    @Override
    public Optional<Instant> ultimo() {
        return riscontri.ultimo(TUTTO);
    }

    @Override
    public long confronta() {
        List<Differenza> trovate = primo.scarti(TUTTO).stream().flatMap(s -> secondo.guarda(TUTTO, s).stream()).toList();
        riscontri.annota(TUTTO, trovate, orologio.instant());
        return trovate.size();
    }

    @Override
    public long rimedia(String chi) {
        long rimesse = primo.scarti(TUTTO).stream().filter(s -> secondo.rimedia(TUTTO, s, chi)).count();
        confronta();
        return rimesse;
    }
}
