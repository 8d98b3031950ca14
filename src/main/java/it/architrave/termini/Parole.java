package it.architrave.termini;

import it.architrave.termini.calcolo.Passo;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and steps as an Italian reader says them. */
final class Parole {

    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ITALIAN);

    private Parole() {
    }

    /** Empty for a day that is not known. */
    static String giorno(@Nullable LocalDate data) {
        return data == null ? "" : GIORNO.format(data);
    }

    static String passo(Passo passo) {
        return "Da " + giorno(passo.da()) + ": " + passo.perche().inParole() + ", fino a " + giorno(passo.a()) + " ("
                + passo.norma() + ")";
    }
}
