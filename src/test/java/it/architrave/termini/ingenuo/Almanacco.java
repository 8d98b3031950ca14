package it.architrave.termini.ingenuo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days of a place, looked at one after the other (L. 260/1949 as amended; art. 2963 c.c.). */
final class Almanacco {

    static final String ROMA = "058091";

    /** Patron days of some municipalities, month and day; they count only where the request asks for them. */
    static final Map<String, String> PATRONI = Map.of("048017", "06-24", "001272", "06-24", "015146", "12-07",
            "063049", "09-19", "082053", "07-15");

    private final @Nullable String comune;
    private final boolean patrono;

    Almanacco(@Nullable String comune, boolean patrono) {
        this.comune = comune;
        this.patrono = patrono;
    }

    boolean festivo(LocalDate giorno) {
        if (giorno.getDayOfWeek() == DayOfWeek.SUNDAY || giorno.minusDays(1).equals(pasqua(giorno.getYear()))) {
            return true;
        }
        int anno = giorno.getYear();
        String meseGiorno = giorno.toString().substring(giorno.toString().length() - 5);
        return switch (meseGiorno) {
            case "01-01", "01-06", "04-25", "05-01", "08-15", "11-01", "12-08", "12-25", "12-26" -> true;
            case "06-02" -> anno >= 2001;
            case "10-04" -> anno >= 2026;
            default -> ROMA.equals(comune) && meseGiorno.equals("06-29")
                    || patrono && comune != null && meseGiorno.equals(PATRONI.get(comune));
        };
    }

    /** Easter after Meeus. */
    static LocalDate pasqua(int anno) {
        int a = anno % 19;
        int b = anno / 100;
        int c = anno % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(anno, n / 31, n % 31 + 1);
    }

    /** The first day is not counted, every other is. */
    LocalDate avanti(LocalDate da, int giorni) {
        LocalDate giorno = da;
        for (int contati = 0; contati < giorni; contati++) {
            giorno = giorno.plusDays(1);
        }
        return giorno;
    }

    /** The day itself, or the first one after it that is no holiday. */
    LocalDate utile(LocalDate da) {
        LocalDate giorno = da;
        while (festivo(giorno)) {
            giorno = giorno.plusDays(1);
        }
        return giorno;
    }

    LocalDate scadenza(LocalDate da, int giorni) {
        return utile(avanti(da, giorni));
    }

    LocalDate lavorativi(LocalDate da, int giorni) {
        LocalDate giorno = da;
        int contati = 0;
        while (contati < giorni) {
            giorno = giorno.plusDays(1);
            if (giorno.getDayOfWeek() != DayOfWeek.SATURDAY && !festivo(giorno)) {
                contati++;
            }
        }
        return giorno;
    }

    /** Walks to the month, then inside it to the same number, or to its last day. */
    LocalDate mesi(LocalDate da, int mesi) {
        int anno = da.getYear();
        int mese = da.getMonthValue();
        for (int contati = 0; contati < mesi; contati++) {
            mese++;
            if (mese == 13) {
                mese = 1;
                anno++;
            }
        }
        LocalDate giorno = LocalDate.of(anno, mese, 1);
        while (giorno.getDayOfMonth() < da.getDayOfMonth() && giorno.plusDays(1).getMonthValue() == mese) {
            giorno = giorno.plusDays(1);
        }
        return giorno;
    }

    LocalDate anni(LocalDate da, int anni) {
        return mesi(da, anni * 12);
    }
}
