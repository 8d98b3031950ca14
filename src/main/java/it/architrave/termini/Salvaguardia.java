package it.architrave.termini;

import it.architrave.termini.calcolo.Calendario;
import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Misura;
import java.time.LocalDate;

/**
 * How long an adopted plan holds back the decision on what contrasts with it (art. 12 c. 3 d.P.R. 380/2001): always from its
 * adoption, not from the stop.
 *
 * @param prolungato the same where the plan was sent for approval in time
 * @param invio      time for sending it, from the end of its publication; moved off holidays
 */
record Salvaguardia(Durata massimo, Durata prolungato, Durata invio) {

    private static final String DALL_ADOZIONE = "dall'adozione del piano";

    Misura misura(PianoAdottato piano, Calendario calendario) {
        boolean inTempo = trasmessoInTempo(piano, calendario);
        return Misura.di(piano.adottatoIl(), inTempo ? prolungato : massimo,
                DALL_ADOZIONE + (inTempo ? ", trasmesso in tempo per l'approvazione" : ""), calendario);
    }

    /** Not as long as it is not known when its publication ended. */
    boolean trasmessoInTempo(PianoAdottato piano, Calendario calendario) {
        LocalDate fine = piano.pubblicatoFino();
        LocalDate trasmesso = piano.trasmessoIl();
        LocalDate ultimo = fine == null ? null : Corsa.di(fine, invio, "").scadenza(calendario).data();
        return trasmesso != null && ultimo != null && !trasmesso.isAfter(ultimo);
    }
}
