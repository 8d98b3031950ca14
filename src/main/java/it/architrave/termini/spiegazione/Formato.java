package it.architrave.termini.spiegazione;

/** The two sizes a picture is drawn in: for the desk, and for a telephone; measures in points of the screen. */
public enum Formato {

    LARGO(760.0, 14.0),
    STRETTO(320.0, 12.5);

    /** Of the height of the letters, seen generously: what is measured here has no letters yet. */
    private static final double LARGHEZZA_LETTERA = 0.56;
    private static final double ALTEZZA_RIGA = 1.25;

    private final double larghezza;
    private final double corpo;

    Formato(double larghezza, double corpo) {
        this.larghezza = larghezza;
        this.corpo = corpo;
    }

    double larghezza() {
        return larghezza;
    }

    double corpo() {
        return corpo;
    }

    double riga() {
        return corpo * ALTEZZA_RIGA;
    }

    double lungo(String testo) {
        return testo.length() * corpo * LARGHEZZA_LETTERA;
    }

    String nome() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
