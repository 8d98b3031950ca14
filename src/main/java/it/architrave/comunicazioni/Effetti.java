package it.architrave.comunicazioni;

import it.architrave.catalogo.DatoRiservato;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a filing allows, as its receipt says it (artt. 6-bis, 22 and 23-bis d.P.R. 380/2001; art. 19 L. 241/1990).
 *
 * @param lavoriDal     day from which works may start; none when another fact decides
 * @param inizio        what decides about the start of works
 * @param controlloFino last day of the municipality's control, where the law of the place gives one
 * @param parole        how the receipt says it
 * @param mancanti      data left for later, which suspend the efficacy (art. 90 c. 10 D.Lgs. 81/2008)
 */
public record Effetti(@Nullable LocalDate lavoriDal, Inizio inizio, @Nullable LocalDate controlloFino, Parole parole,
        List<DatoRiservato> mancanti) {

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

    /**
     * Keys of the sentences of the receipt, each with the article of its procedure.
     *
     * @param dopo      works may start after the desk's communication
     * @param gia       works have started already
     * @param dal       works may start from a day
     * @param controlli what the law provides, and what not
     * @param fino      until when the office may act
     */
    public record Parole(String dopo, String gia, String dal, String controlli, String fino) {
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
