package it.architrave.termini;

import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Pratica;
import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Unita;
import it.architrave.territorio.Fuso;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a term of a case begins, by the parameters in force on the day the case was filed. */
@Component
class Aperture {

    private final TipiDiTermine tipi;
    private final LeggeDellaPratica legge;
    private final Clock orologio;

    Aperture(TipiDiTermine tipi, LeggeDellaPratica legge, Clock orologio) {
        this.tipi = tipi;
        this.legge = legge;
        this.orologio = orologio;
    }

    /**
     * The term as it runs; none where the law of the place knows no such term.
     *
     * @param giorni how long an act makes it; none where the parameters say, which otherwise say the least
     */
    Optional<Termine> apri(Pratica pratica, String codice, String sveglia, @Nullable Integer giorni) {
        Vigenti norme = legge.di(pratica);
        TipiDiTermine.Tipo tipo = tipi.tipo(codice, norme);
        if (!tipo.esiste(norme)) {
            return Optional.empty();
        }
        LocalDate decorrenza = tipo.dallaPresentazione() ? LeggeDellaPratica.presentata(pratica)
                : orologio.instant().atZone(Fuso.ROMA).toLocalDate();
        return norme.durata(tipo.durata()).map(minima -> assegnata(tipo.tipo(), minima, giorni)).map(durata -> Termine.aperto(pratica.numero(), tipo.tipo(),
                Calcolo.di(Corsa.di(decorrenza, durata, tipo.da()), norme.calendario(), norme.normativa()), sveglia));
    }

    private static Durata assegnata(TipoTermine tipo, Durata minima, @Nullable Integer giorni) {
        if (giorni == null) {
            return minima;
        }
        if (minima.unita() == Unita.GIORNI && giorni < minima.quantita()) {
            throw new AttoNonConsentito(tipo.denominazione() + ": la legge vuole almeno " + minima.parole() + " e l'atto ne dà " + giorni
                    + " (" + minima.norma() + ").");
        }
        return Durata.di(giorni, Unita.GIORNI, minima.norma());
    }
}
