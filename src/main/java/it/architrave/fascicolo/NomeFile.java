package it.architrave.fascicolo;

import java.text.Normalizer;
import java.util.Locale;

/** A file's name made fit to be shown and offered for download; never a path. */
record NomeFile(String valore) {

    private static final int LUNGHEZZA = 150;

    static NomeFile di(String mandato) {
        String nome = Normalizer.normalize(mandato, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                // Control characters and direction marks can make "exe.pdf" read as another name.
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[\"<>:|?*;%]", "_").replaceAll("\\s+", " ").strip()
                .replaceAll("^\\.+", "").replaceAll("[. ]+$", "");
        return new NomeFile(nome.isEmpty() ? "documento" : accorciato(nome));
    }

    /** Lower case, empty where the name has none. */
    String estensione() {
        int punto = valore.lastIndexOf('.');
        return punto < 0 ? "" : valore.substring(punto + 1).toLowerCase(Locale.ROOT);
    }

    private static String accorciato(String nome) {
        if (nome.length() <= LUNGHEZZA) {
            return nome;
        }
        int punto = nome.lastIndexOf('.');
        String coda = punto > nome.length() - 12 ? nome.substring(punto) : "";
        return nome.substring(0, LUNGHEZZA - coda.length()) + coda;
    }
}
