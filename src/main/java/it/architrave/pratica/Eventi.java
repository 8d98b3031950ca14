package it.architrave.pratica;

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
}
