package it.architrave.comunicazioni;

import it.architrave.catalogo.Risposte;
import it.architrave.comunicazioni.Effetti.Inizio;
import it.architrave.comunicazioni.Effetti.Parole;
import it.architrave.pratica.Pratica;
import it.architrave.territorio.Fuso;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What filing a CILA allows (artt. 6-bis and 23-bis d.P.R. 380/2001). */
@Component
class EffettiDellaCila implements EffettiDelModulo {

    static final Parole PAROLE = new Parole("ricevuta.inizio.dopo", "ricevuta.inizio.gia", "ricevuta.inizio.dal",
            "ricevuta.poi.controlli", "ricevuta.poi.controlloFino");

    @Override
    public String procedimento() {
        return "Cila";
    }

    @Override
    public String controllo() {
        return "CILA.controllo";
    }

    @Override
    public Inizio inizio(Pratica pratica, Risposte risposte) {
        if ("c3".equals(risposte.testo("presentazioneCila", "presentazione"))
                || "d12".equals(risposte.testo("qualificazioneCila", "inizioLavori"))) {
            return Inizio.DOPO_COMUNICAZIONE_DELLO_SPORTELLO;
        }
        return pratica.presentazione().tardiva() ? Inizio.GIA_INIZIATI : Inizio.DALLA_PRESENTAZIONE;
    }

    @Override
    public LocalDate dal(Pratica pratica, Risposte risposte) {
        return pratica.presentazione().presentataIl().atZone(Fuso.ROMA).toLocalDate();
    }

    @Override
    public Parole parole(Risposte risposte) {
        return PAROLE;
    }
}
