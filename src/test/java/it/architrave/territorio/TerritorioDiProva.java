package it.architrave.territorio;

/** Territories for tests that need no application. */
public final class TerritorioDiProva {

    private TerritorioDiProva() {
    }

    public static Territorio firenze() {
        return new Territorio(new TerritorioProperties("248"));
    }
}
