package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
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
    private final Finestre finestre;
    private final Clock orologio;

    Aperture(TipiDiTermine tipi, LeggeDellaPratica legge, Finestre finestre, Clock orologio) {
        this.finestre = finestre;
        this.tipi = tipi;
        this.legge = legge;
        this.orologio = orologio;
    }

    /**
     * The term as it runs; none where the law of the place knows no such term.
     *
     * @param giorni how long an act makes it; none where the parameters say, which otherwise say the least
     */
    Optional<Termine> apri(Ambito ambito, Pratica pratica, String codice, String sveglia, @Nullable Integer giorni) {
        Vigenti norme = legge.di(pratica);
        TipiDiTermine.Tipo tipo = tipi.tipo(codice, norme);
        if (!tipo.esiste(norme)) {
            return Optional.empty();
        }
        if (tipo.dalControllo()) {
            return finestre.dellaMadre(ambito, pratica.numero()).flatMap(f -> dopoIlControllo(f, pratica.numero(), codice, sveglia));
        }
        LocalDate decorrenza = tipo.dallaPresentazione() ? LeggeDellaPratica.presentata(pratica)
                : orologio.instant().atZone(Fuso.ROMA).toLocalDate();
        return norme.durata(tipo.durata()).map(minima -> assegnata(tipo.tipo(), minima, giorni)).map(durata ->
                corre(pratica.numero(), tipo, Corsa.di(decorrenza, durata, tipo.da()), norme, sveglia));
    }

    /** The term of the intervention that follows a control, by the law of the case that was controlled. */
    Optional<Termine> dopoIlControllo(Finestra finestra, NumeroPratica numero, String codice, String sveglia) {
        Vigenti norme = legge.di(finestra.pratica());
        TipiDiTermine.Tipo tipo = tipi.tipo(codice, norme);
        return norme.durata(tipo.durata()).map(durata ->
                corre(numero, tipo, Corsa.di(finestra.finita(), durata, tipo.da()), norme, sveglia));
    }

    private static Termine corre(NumeroPratica numero, TipiDiTermine.Tipo tipo, Corsa corsa, Vigenti norme, String sveglia) {
        return Termine.aperto(numero, tipo.tipo(), Calcolo.di(corsa, Termine.calendario(tipo.tipo(), norme.calendario()),
                norme.normativa()), sveglia);
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
