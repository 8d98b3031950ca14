package it.architrave.fascicolo;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A file's name made fit to be shown and offered for download; never a path. */
record NomeFile(String valore) {

    private static final int LUNGHEZZA = 150;
    /** What file systems take, with room for what a browser appends to a name already there. */
    private static final int OTTETTI = 240;
    /** Names of devices: Windows opens these whatever their extension. */
    private static final Pattern RISERVATI = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d|conin\\$|conout\\$)(\\..*)?");

    static NomeFile di(String mandato) {
        String nome = Normalizer.normalize(mandato, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                // Control characters and direction marks can make "exe.pdf" read as another name.
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[\"<>:|?*;%]", "_").replaceAll("\\s+", " ").strip()
                .replaceAll("^\\.+", "").replaceAll("[. ]+$", "");
        return new NomeFile(nome.isEmpty() ? "documento" : accorciato(RISERVATI.matcher(nome).matches() ? "_" + nome : nome));
    }

    /** Lower case, empty where the name has none. */
    String estensione() {
        int punto = valore.lastIndexOf('.');
        return punto < 0 ? "" : valore.substring(punto + 1).toLowerCase(Locale.ROOT);
    }

    private static String accorciato(String nome) {
        int punto = nome.lastIndexOf('.');
        String coda = punto > nome.length() - 12 && punto > 0 ? nome.substring(punto) : "";
        StringBuilder testa = new StringBuilder(nome.substring(0, nome.length() - coda.length()));
        while (testa.length() + coda.length() > LUNGHEZZA || ottetti(testa) + ottetti(coda) > OTTETTI) {
            // Whole characters: half a pair is no text.
            testa.setLength(testa.offsetByCodePoints(testa.length(), -1));
        }
        return testa + coda;
    }

    private static int ottetti(CharSequence testo) {
        return testo.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
