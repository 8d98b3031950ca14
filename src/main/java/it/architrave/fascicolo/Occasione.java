package it.architrave.fascicolo;

/** Why signatures were verified. */
public enum Occasione {

    CARICAMENTO("al caricamento"),
    PRESENTAZIONE("alla presentazione"),
    UFFICIO("a richiesta dell'ufficio");

    private final String parole;

    Occasione(String parole) {
        this.parole = parole;
    }

    public String parole() {
        return parole;
    }
}
