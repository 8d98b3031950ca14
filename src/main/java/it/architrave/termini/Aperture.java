package it.architrave.termini;

import it.architrave.pratica.Pratica;
import it.architrave.termini.calcolo.Corsa;
import it.architrave.territorio.Fuso;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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

    /** The term as it runs; none where the law of the place knows no such term. */
    Optional<Termine> apri(Pratica pratica, String codice, String sveglia) {
        Vigenti norme = legge.di(pratica);
        TipiDiTermine.Tipo tipo = tipi.tipo(codice, norme);
        if (!tipo.esiste(norme)) {
            return Optional.empty();
        }
        LocalDate decorrenza = tipo.dallaPresentazione() ? LeggeDellaPratica.presentata(pratica)
                : orologio.instant().atZone(Fuso.ROMA).toLocalDate();
        return norme.durata(tipo.durata()).map(durata -> Termine.aperto(pratica.numero(), tipo.tipo(),
                Calcolo.di(Corsa.di(decorrenza, durata, tipo.da()), norme.calendario(), norme.normativa()), sveglia));
    }
}
