package it.architrave.comunicazioni;

import it.architrave.catalogo.DatoRiservato;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a filing allows, as its receipt says it (artt. 6-bis and 23-bis d.P.R. 380/2001).
 *
 * @param lavoriDal     day from which works may start; none when another fact decides
 * @param inizio        what decides about the start of works
 * @param controlloFino last day of the municipality's control, where it follows the rules of the SCIA by analogy
 * @param mancanti      data left for later, which suspend the efficacy (art. 90 c. 10 D.Lgs. 81/2008)
 */
public record Effetti(@Nullable LocalDate lavoriDal, Inizio inizio, @Nullable LocalDate controlloFino, List<DatoRiservato> mancanti) {

    /** The first versions kept no list. */
    public Effetti {
        mancanti = mancanti == null ? List.of() : List.copyOf(mancanti);
    }

    /** When works may start. */
    public enum Inizio {
        DALLA_PRESENTAZIONE,
        DOPO_COMUNICAZIONE_DELLO_SPORTELLO,
        GIA_INIZIATI
    }

    public boolean dopoLaComunicazione() {
        return inizio == Inizio.DOPO_COMUNICAZIONE_DELLO_SPORTELLO;
    }

    public boolean sospesa() {
        return !mancanti.isEmpty();
    }

    public boolean giaIniziati() {
        return inizio == Inizio.GIA_INIZIATI;
    }
}
