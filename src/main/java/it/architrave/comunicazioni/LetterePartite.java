package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.pratica.Pratiche;
import it.architrave.territorio.Fuso;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The letters of a case that somebody may have received: written, and not before they were. */
@Component
class LetterePartite {

    private final Pratiche pratiche;
    private final InvioRepository invii;
    private final Clock orologio;

    LetterePartite(Pratiche pratiche, InvioRepository invii, Clock orologio) {
        this.pratiche = pratiche;
        this.invii = invii;
        this.orologio = orologio;
    }

    /** Holds the case and says what time it is; refused for a letter that is none, and for a day on which it was not delivered. */
    Instant tieni(Ambito ambito, NumeroPratica numero, String chiave, LocalDate giorno) {
        pratiche.leggiETieni(ambito, numero);
        Instant ora = orologio.instant();
        Instant scritta = invii.dellaPratica(ambito, numero).stream()
                .filter(i -> i.avviso().chiave().startsWith(numero + "/" + chiave + "/")).map(Invio::creatoIl).findFirst()
                .orElseThrow(() -> new PraticaNonTrovata("lettera " + chiave));
        Consegne.vietaSe(giorno.isBefore(scritta.atZone(Fuso.ROMA).toLocalDate()), "il giorno viene prima della lettera.");
        Consegne.vietaSe(giorno.isAfter(ora.atZone(Fuso.ROMA).toLocalDate()), "il giorno deve ancora venire.");
        return ora;
    }
}
