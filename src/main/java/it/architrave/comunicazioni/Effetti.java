package it.architrave.comunicazioni;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a filing allows, as its receipt says it (artt. 6-bis and 23-bis d.P.R. 380/2001).
 *
 * @param lavoriDal     day from which works may start; none when another fact decides
 * @param inizio        what decides about the start of works
 * @param controlloFino last day of the municipality's control, where it follows the rules of the SCIA by analogy
 */
public record Effetti(@Nullable LocalDate lavoriDal, Inizio inizio, @Nullable LocalDate controlloFino) {

    /** When works may start. */
    public enum Inizio {
        DALLA_PRESENTAZIONE,
        DOPO_COMUNICAZIONE_DELLO_SPORTELLO,
        GIA_INIZIATI
    }

    public boolean dopoLaComunicazione() {
        return inizio == Inizio.DOPO_COMUNICAZIONE_DELLO_SPORTELLO;
    }

    public boolean giaIniziati() {
        return inizio == Inizio.GIA_INIZIATI;
    }
}
