package it.architrave.prova;

/** How many trials a sample makes: few inside every build, all with {@code -Dcampione=pieno}. */
public final class Campione {

    private Campione() {
    }

    public static boolean pieno() {
        return "pieno".equals(System.getProperty("campione"));
    }

    public static int di(int pieno, int ridotto) {
        return pieno() ? pieno : ridotto;
    }
}
