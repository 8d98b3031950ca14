package it.architrave.comunicazioni;

import it.architrave.catalogo.Parametri;
import it.architrave.catalogo.Risposte;
import it.architrave.comunicazioni.Effetti.Inizio;
import it.architrave.comunicazioni.Effetti.Parole;
import it.architrave.pratica.Pratica;
import it.architrave.territorio.Fuso;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What filing a SCIA allows (art. 19 c. 2 and art. 19-bis c. 3 L. 241/1990; art. 23-bis c. 4 d.P.R. 380/2001). */
@Component
class EffettiDellaScia implements EffettiDelModulo {

    /** In progress, or done: artt. 37 c. 5, 36-bis and 34-ter d.P.R. 380/2001. */
    private static final Set<String> INIZIATI = Set.of("e2", "e3", "e4");

    private final Parametri parametri;

    EffettiDellaScia(Parametri parametri) {
        this.parametri = parametri;
    }

    @Override
    public String procedimento() {
        return "Scia";
    }

    @Override
    public String controllo() {
        return "SCIA.controllo";
    }

    @Override
    public Inizio inizio(Pratica pratica, Risposte risposte) {
        if ("b3".equals(risposte.testo("presentazioneScia", "presentazione"))) {
            return Inizio.DOPO_COMUNICAZIONE_DELLO_SPORTELLO;
        }
        return INIZIATI.contains(risposte.testo("qualificazioneScia", "stato")) ? Inizio.GIA_INIZIATI : Inizio.DALLA_PRESENTAZIONE;
    }

    /** Not rolled when it falls on a holiday. */
    @Override
    public LocalDate dal(Pratica pratica, Risposte risposte) {
        LocalDate giorno = pratica.presentazione().presentataIl().atZone(Fuso.ROMA).toLocalDate();
        return giorno.plusDays(parametri.inVigore(zonaA(risposte) ? "SCIA.inizio.zonaA" : "SCIA.inizio", pratica.comune(), giorno)
                .intero());
    }

    @Override
    public Parole parole(Risposte risposte) {
        return new Parole("ricevuta.scia.inizio.dopo", "ricevuta.scia.inizio.gia",
                zonaA(risposte) ? "ricevuta.scia.inizio.zonaA" : "ricevuta.scia.inizio.dal", "ricevuta.scia.poi.controlli",
                "ricevuta.scia.poi.controlloFino");
    }

    private static boolean zonaA(Risposte risposte) {
        return Boolean.TRUE.equals(risposte.quadro("interventoScia").get("zonaA"));
    }
}
