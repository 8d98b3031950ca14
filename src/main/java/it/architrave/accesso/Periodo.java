package it.architrave.accesso;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** From a day to a day, both included; a missing one leaves that side open. */
public record Periodo(@Nullable LocalDate dal, @Nullable LocalDate al) {

    public static final Periodo SEMPRE = new Periodo(null, null);

    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALIAN);

    public Periodo {
        if (dal != null && al != null && al.isBefore(dal)) {
            throw new ModificaRifiutata("al", "L’ultimo giorno viene prima del primo: correggere l’uno o l’altro.");
        }
    }

    public String inParole() {
        if (dal == null) {
            return al == null ? "senza scadenza" : "fino al " + GIORNO.format(al);
        }
        return "dal " + GIORNO.format(dal) + (al == null ? "" : " al " + GIORNO.format(al));
    }
}
