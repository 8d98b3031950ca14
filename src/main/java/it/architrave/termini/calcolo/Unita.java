package it.architrave.termini.calcolo;

import java.time.LocalDate;

/** What a duration is counted in: calendar days, working days (Monday to Friday, no holiday), months, years (art. 2963 c.c.). */
public enum Unita {

    GIORNI("giorno", "giorni"),
    GIORNI_LAVORATIVI("giorno lavorativo", "giorni lavorativi"),
    MESI("mese", "mesi"),
    ANNI("anno", "anni");

    private final String uno;
    private final String tanti;

    Unita(String uno, String tanti) {
        this.uno = uno;
        this.tanti = tanti;
    }

    /** The first day is not counted; a month that lacks the day ends on its last (art. 2963 c. 2, 4, 5 c.c.). */
    LocalDate dopo(LocalDate giorno, int quantita, Calendario calendario) {
        return switch (this) {
            case GIORNI -> giorno.plusDays(quantita);
            case GIORNI_LAVORATIVI -> calendario.lavorativiDopo(giorno, quantita);
            case MESI -> giorno.plusMonths(quantita);
            case ANNI -> giorno.plusYears(quantita);
        };
    }

    /** As it is read after that quantity. */
    public String nome(int quantita) {
        return quantita == 1 ? uno : tanti;
    }
}
