package it.architrave.fascicolo;

import java.util.Locale;

/** Sizes of files in the words of a reader. */
final class Dimensione {

    private static final long KB = 1024;
    private static final long MB = KB * KB;

    private Dimensione() {
    }

    static String inParole(long byteTotali) {
        if (byteTotali < KB) {
            return byteTotali + " byte";
        }
        return byteTotali < MB ? formato(byteTotali, KB) + " KB" : formato(byteTotali, MB) + " MB";
    }

    private static String formato(long byteTotali, long unita) {
        return String.format(Locale.ITALIAN, "%.1f", (double) byteTotali / unita).replaceAll(",0$", "");
    }
}
