package it.architrave.termini;

import it.architrave.catalogo.Disposizione;
import it.architrave.catalogo.Legge;
import it.architrave.catalogo.Leggi;
import it.architrave.pratica.Pratica;
import it.architrave.termini.regole.Norme;
import it.architrave.termini.regole.NormeNelTempo;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Fuso;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The law of a case's terms: the parameters in force on the day it was filed, whatever changed since. */
@Component
class LeggeDellaPratica {

    private final Leggi leggi;

    LeggeDellaPratica(Leggi leggi) {
        this.leggi = leggi;
    }

    Vigenti di(Pratica pratica) {
        Legge legge = leggi.di(pratica.comune());
        LocalDate giorno = presentata(pratica);
        Norme norme = NormeNelTempo.di(legge).al(giorno);
        return new Vigenti(legge.al(giorno), norme.calendario(), norme.normativa());
    }

    /** The norms of that place through time, for who looks at many of its cases. */
    NormeNelTempo nelTempo(CodiceIstat comune) {
        return NormeNelTempo.di(leggi.di(comune));
    }

    /** The same with one row more, not written yet perhaps. */
    NormeNelTempo nelTempo(CodiceIstat comune, Disposizione altra) {
        List<Disposizione> tutte = new ArrayList<>(leggi.di(comune).disposizioni());
        tutte.add(altra);
        return NormeNelTempo.di(new Legge(tutte));
    }

    static LocalDate presentata(Pratica pratica) {
        return pratica.presentazione().presentataIl().atZone(Fuso.ROMA).toLocalDate();
    }
}
