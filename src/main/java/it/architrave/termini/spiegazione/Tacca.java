package it.architrave.termini.spiegazione;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A mark of the calendar under the run: days, weeks, months, quarters or years, the finest that there is room for. */
record Tacca(double x, String testo) {

    private static final double ARIA = 10.0;
    private static final List<TemporalUnit> UNITA = List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS,
            IsoFields.QUARTER_YEARS, ChronoUnit.YEARS);
    private static final DateTimeFormatter MESE = DateTimeFormatter.ofPattern("MMM", Locale.ITALIAN);

    static List<Tacca> di(Scala scala, Formato formato, List<Cartiglio> cartigli) {
        double posti = (scala.destra() - scala.sinistra()) / (formato.lungo("00/00") + ARIA);
        TemporalUnit unita = UNITA.stream().filter(u -> u.between(scala.primo(), scala.ultimo()) <= posti).findFirst()
                .orElse(ChronoUnit.YEARS);
        return a(unita, scala, formato).stream().filter(t -> cartigli.stream().noneMatch(c -> t.tagliata(c, formato))).toList();
    }

    /** Whether the thin line of words that stand below runs through it. */
    private boolean tagliata(Cartiglio c, Formato formato) {
        return c.riga() < 0 && !c.fuori() && Math.abs(c.x() - x) < (formato.lungo(testo) + ARIA) * 0.5;
    }

    /** Those whose words keep clear of the one before and of both sides. */
    private static List<Tacca> a(TemporalUnit unita, Scala scala, Formato formato) {
        List<Tacca> tacche = new ArrayList<>();
        double libero = scala.sinistra();
        LocalDate giorno = inizio(unita, scala.primo());
        while (scala.contiene(giorno)) {
            String testo = testo(unita, giorno);
            double x = scala.x(giorno);
            double meta = formato.lungo(testo) * 0.5;
            if (x - meta >= libero && x + meta <= scala.destra()) {
                tacche.add(new Tacca(x, testo));
                libero = x + meta + ARIA;
            }
            giorno = giorno.plus(1, unita);
        }
        return tacche;
    }

    private static LocalDate inizio(TemporalUnit unita, LocalDate primo) {
        if (unita == ChronoUnit.DAYS) {
            return primo;
        }
        if (unita == ChronoUnit.WEEKS) {
            return primo.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
        LocalDate tondo = unita == ChronoUnit.MONTHS ? primo.withDayOfMonth(1)
                : unita == ChronoUnit.YEARS ? primo.withDayOfYear(1) : primo.with(IsoFields.DAY_OF_QUARTER, 1);
        return tondo.isBefore(primo) ? tondo.plus(1, unita) : tondo;
    }

    private static String testo(TemporalUnit unita, LocalDate giorno) {
        if (unita == ChronoUnit.DAYS || unita == ChronoUnit.WEEKS) {
            return Giorno.senzaAnno(giorno);
        }
        boolean anno = unita == ChronoUnit.YEARS || giorno.getDayOfYear() == 1;
        return anno ? String.valueOf(giorno.getYear()) : MESE.format(giorno);
    }
}
