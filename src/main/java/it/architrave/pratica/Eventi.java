package it.architrave.pratica;

import java.time.LocalDate;

/** What happened to a case, told to the other modules inside the same transaction. */
public final class Eventi {

    private Eventi() {
    }

    /** The case has been filed; number, receipt and time stand. */
    public record PraticaPresentata(Pratica pratica) {
    }

    /** The case has passed to another state. */
    public record StatoCambiato(NumeroPratica numero, StatoPratica stato) {
    }

    /** Something of the case has changed that lists and pages show (a term, a request, a protocol number). */
    public record PraticaToccata(NumeroPratica numero) {
    }

    /**
     * Works on a title whose efficacy is suspended: who watches over the territory may look (art. 27 d.P.R. 380/2001).
     *
     * @param giorno the day that the party has told, which may be still to come
     */
    public record LavoriConEfficaciaSospesa(NumeroPratica numero, Lavori che, LocalDate giorno) {
    }

    /** What the party has told of its works. */
    public enum Lavori {
        INIZIO, FINE_PARZIALE, FINE
    }
}
