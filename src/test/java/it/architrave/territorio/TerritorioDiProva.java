package it.architrave.territorio;

/** Territories for tests that need no application. */
public final class TerritorioDiProva {

    /** It never changes, and reading all municipalities takes a while. */
    private static final Territorio FIRENZE = new Territorio(new TerritorioProperties("248"));

    private TerritorioDiProva() {
    }

    public static Territorio firenze() {
        return FIRENZE;
    }
}
