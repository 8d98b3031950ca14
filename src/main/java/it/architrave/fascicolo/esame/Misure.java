package it.architrave.fascicolo.esame;

/** Width and height that a viewer can open: a sheet A0 at 600 points in an inch has 560 million points. */
final class Misure {

    private static final long LATO = 40_000;
    private static final long PUNTI = 600_000_000;

    private Misure() {
    }

    static void controlla(long larghezza, long altezza) throws Vizio {
        if (larghezza < 1 || altezza < 1) {
            throw new Vizio("è un'immagine senza misure: salvarla di nuovo e caricare quella.");
        }
        if (larghezza > LATO || altezza > LATO || larghezza * altezza > PUNTI) {
            throw new Vizio("è un'immagine di misure smisurate (" + larghezza + " × " + altezza
                    + " punti): ridurla e caricarla di nuovo.");
        }
    }
}
