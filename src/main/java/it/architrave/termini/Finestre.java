package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Legami;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.Via;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The windows of control that have ended; what the office may still do after them is counted from there (art. 19 c. 4 L. 241/1990). */
@Component
class Finestre {

    private final TermineRepository termini;
    private final Legami legami;
    private final Pratiche pratiche;
    private final Clock orologio;

    Finestre(TermineRepository termini, Legami legami, Pratiche pratiche, Clock orologio) {
        this.termini = termini;
        this.legami = legami;
        this.pratiche = pratiche;
        this.orologio = orologio;
    }

    /** Of the case itself; none where it had no window or this has not ended. */
    Optional<Finestra> di(Ambito ambito, Pratica pratica) {
        return termini.dellaPratica(ambito, pratica.numero()).stream().filter(t -> t.tipo().effetto() == Effetto.POTERI_CONSUMATI)
                .reduce((prima, dopo) -> dopo)
                .filter(t -> t.situazione().stato() == StatoTermine.DECORSO || t.decorso(orologio.instant()))
                .map(t -> new Finestra(pratica, Objects.requireNonNull(t.ultimoGiorno())));
    }

    /** Of the case from which this one was opened; none where no limit of time binds the way by which it was. */
    Optional<Finestra> dellaMadre(Ambito ambito, NumeroPratica numero) {
        return legami.origine(ambito, numero).filter(l -> Optional.ofNullable(l.via()).filter(Via::conLimite).isPresent())
                .flatMap(l -> di(ambito, pratiche.leggi(ambito, l.madre())));
    }
}
