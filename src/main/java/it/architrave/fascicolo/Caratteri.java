package it.architrave.fascicolo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typeface of our papers, embedded in each; what it cannot show is written as its code, so that nothing is lost. */
final class Caratteri {

    static final String NOME = "DejaVu Sans";
    static final String NORMALE = "/pdf/DejaVuSans.ttf";
    static final String GRASSETTO = "/pdf/DejaVuSans-Bold.ttf";

    private Caratteri() {
    }

    /** The tables are read when the first paper is set, not when the application starts. */
    private static final class Tavole {

        static final CmapLookup NORMALI = leggi(NORMALE);
        static final CmapLookup GRASSETTI = leggi(GRASSETTO);

        private static CmapLookup leggi(String nome) {
            try (InputStream dentro = risorsa(nome); var carattere = new TTFParser().parse(new RandomAccessReadBuffer(dentro))) {
                return carattere.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The text in signs that the typeface has: 🏠 becomes {@code [U+1F3E0]}; invisible ones, which can hide or turn what is
     * read, go.
     */
    static String mostrabile(String testo) {
        StringBuilder scritto = new StringBuilder(testo.length());
        testo.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                scritto.appendCodePoint(c == '\u00A0' || c < 0x80 ? c : ' ');
            } else if (haIlSegno(c)) {
                scritto.appendCodePoint(c);
            } else if (!invisibile(c)) {
                scritto.append("[U+%04X]".formatted(c));
            }
        });
        return scritto.toString();
    }

    private static boolean haIlSegno(int c) {
        return !invisibile(c) && Tavole.NORMALI.getGlyphId(c) != 0 && Tavole.GRASSETTI.getGlyphId(c) != 0;
    }

    private static boolean invisibile(int c) {
        int genere = Character.getType(c);
        return genere == Character.FORMAT || genere == Character.CONTROL || genere == Character.SURROGATE
                || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    static InputStream risorsa(String nome) {
        InputStream trovata = Caratteri.class.getResourceAsStream(nome);
        if (trovata == null) {
            throw new IllegalStateException("Manca " + nome + ": i caratteri si copiano con la parte di pagine (npm).");
        }
        return trovata;
    }
}
