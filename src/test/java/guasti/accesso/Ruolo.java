package guasti.accesso;

/** The only role there is. */
enum Ruolo {

    ISTRUTTORE("istruttore");

    private final String codice;

    Ruolo(String codice) {
        this.codice = codice;
    }

    String codice() {
        return codice;
    }
}
