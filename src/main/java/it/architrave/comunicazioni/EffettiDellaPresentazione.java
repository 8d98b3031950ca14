package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.DatoRiservato;
import it.architrave.catalogo.Risposte;
import it.architrave.comunicazioni.Effetti.Inizio;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.DatoMancante;
import it.architrave.pratica.EfficaciaDelTitolo;
import it.architrave.pratica.Pratica;
import it.architrave.termini.Termini;
import it.architrave.territorio.Fuso;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads from the answers of a CILA, and from the clock, what the filing allows. */
@Component
class EffettiDellaPresentazione {

    private static final String CONTROLLO = "CILA.controllo";

    private final Bozze bozze;
    private final Termini termini;
    private final EfficaciaDelTitolo efficacia;

    EffettiDellaPresentazione(Bozze bozze, Termini termini, EfficaciaDelTitolo efficacia) {
        this.bozze = bozze;
        this.termini = termini;
        this.efficacia = efficacia;
    }

    Effetti di(Ambito ambito, Pratica pratica) {
        LocalDate giorno = pratica.presentazione().presentataIl().atZone(Fuso.ROMA).toLocalDate();
        Inizio inizio = inizio(pratica, bozze.risposte(ambito, pratica.id()));
        List<DatoRiservato> mancanti = efficacia.di(ambito, pratica).ancora().stream().map(DatoMancante::dato).toList();
        return new Effetti(inizio == Inizio.DALLA_PRESENTAZIONE && mancanti.isEmpty() ? giorno : null, inizio,
                termini.previsto(pratica, CONTROLLO).orElse(null), mancanti);
    }

    private static Inizio inizio(Pratica pratica, Risposte risposte) {
        if ("c3".equals(risposte.testo("presentazioneCila", "presentazione"))
                || "d12".equals(risposte.testo("qualificazioneCila", "inizioLavori"))) {
            return Inizio.DOPO_COMUNICAZIONE_DELLO_SPORTELLO;
        }
        return pratica.presentazione().tardiva() ? Inizio.GIA_INIZIATI : Inizio.DALLA_PRESENTAZIONE;
    }
}
