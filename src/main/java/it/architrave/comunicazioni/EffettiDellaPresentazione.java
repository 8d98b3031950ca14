package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.Parametri;
import it.architrave.catalogo.Risposte;
import it.architrave.comunicazioni.Effetti.Inizio;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.Pratica;
import it.architrave.territorio.Fuso;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from the answers of a CILA, and from the municipality's parameters, what the filing allows. */
@Component
class EffettiDellaPresentazione {

    private static final String ANALOGIA = "ANALOGIA_";

    private final Bozze bozze;
    private final Parametri parametri;

    EffettiDellaPresentazione(Bozze bozze, Parametri parametri) {
        this.bozze = bozze;
        this.parametri = parametri;
    }

    Effetti di(Ambito ambito, Pratica pratica) {
        LocalDate giorno = pratica.presentazione().presentataIl().atZone(Fuso.ROMA).toLocalDate();
        Inizio inizio = inizio(pratica, bozze.risposte(ambito, pratica.id()));
        return new Effetti(inizio == Inizio.DALLA_PRESENTAZIONE ? giorno : null, inizio, controllo(pratica, giorno));
    }

    private static Inizio inizio(Pratica pratica, Risposte risposte) {
        if ("c3".equals(risposte.testo("presentazioneCila", "presentazione"))
                || "d12".equals(risposte.testo("qualificazioneCila", "inizioLavori"))) {
            return Inizio.DOPO_COMUNICAZIONE_DELLO_SPORTELLO;
        }
        return pratica.presentazione().tardiva() ? Inizio.GIA_INIZIATI : Inizio.DALLA_PRESENTAZIONE;
    }

    /** The setting itself carries the days: {@code ANALOGIA_30}. */
    private @Nullable LocalDate controllo(Pratica pratica, LocalDate giorno) {
        String scelta = parametri.inVigore("CILA.controllo", pratica.comune(), giorno).valore();
        return scelta.startsWith(ANALOGIA)
                ? giorno.plusDays(Integer.parseInt(scelta.substring(ANALOGIA.length()))) : null;
    }
}
