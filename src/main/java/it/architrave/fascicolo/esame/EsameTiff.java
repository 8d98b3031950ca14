package it.architrave.fascicolo.esame;

import java.io.IOException;
import java.nio.file.Path;

/** A TIFF (6.0) whose directories and strips lie within the file, each page of a size that a viewer can open. */
public final class EsameTiff {

    private static final String DANNEGGIATO = "è un'immagine danneggiata o incompleta: salvarla di nuovo e caricare quella.";
    private static final int PAGINE = 2_000;
    private static final int VOCE = 12;
    private static final int LARGHEZZA = 256;
    private static final int ALTEZZA = 257;
    private static final int STRISCE = 273;
    private static final int LUNGHEZZE = 279;

    private final ByteDelFile file;
    private final boolean alRovescio;

    private EsameTiff(ByteDelFile file) throws IOException {
        this.file = file;
        this.alRovescio = file.a(0) == 'I';
    }

    public static void esamina(Path tiff) throws IOException, Vizio {
        try (ByteDelFile file = new ByteDelFile(tiff)) {
            new EsameTiff(file).pagine();
            Poliglotta.rifiuta(file);
        }
    }

    private void pagine() throws IOException, Vizio {
        int pagine = 0;
        long qui = file.numero(4, 4, alRovescio);
        do {
            long voci = file.numero(qui, 2, alRovescio);
            if (qui < 8 || voci < 1 || ++pagine > PAGINE) {
                throw new Vizio(DANNEGGIATO);
            }
            pagina(qui + 2, voci);
            qui = file.numero(qui + 2 + voci * VOCE, 4, alRovescio);
        } while (qui > 0);
        if (qui < 0) {
            throw new Vizio(DANNEGGIATO);
        }
    }

    private void pagina(long inizio, long voci) throws IOException, Vizio {
        long larghezza = 0;
        long altezza = 0;
        long strisce = -1;
        long lunghezze = -1;
        for (long voce = inizio; voce < inizio + voci * VOCE; voce += VOCE) {
            switch ((int) file.numero(voce, 2, alRovescio)) {
                case LARGHEZZA -> larghezza = valore(voce, 0);
                case ALTEZZA -> altezza = valore(voce, 0);
                case STRISCE, 324 -> strisce = voce;
                case LUNGHEZZE, 325 -> lunghezze = voce;
                default -> {
                    // Other tags say how, not where.
                }
            }
        }
        Misure.controlla(larghezza, altezza);
        if (strisce < 0 || lunghezze < 0) {
            throw new Vizio(DANNEGGIATO);
        }
        long quante = file.numero(strisce + 4, 4, alRovescio);
        for (long i = 0; i < quante; i++) {
            long striscia = valore(strisce, i);
            long lunghezza = valore(lunghezze, i);
            if (striscia < 8 || lunghezza < 0 || striscia + lunghezza > file.lunghezza()) {
                throw new Vizio(DANNEGGIATO);
            }
        }
    }

    /** The value of an entry at that index: short or long, in the entry itself if it fits; −1 outside the file. */
    private long valore(long voce, long indice) throws IOException {
        int byteDelValore = file.numero(voce + 2, 2, alRovescio) == 3 ? 2 : 4;
        long quanti = file.numero(voce + 4, 4, alRovescio);
        if (indice >= quanti) {
            return -1;
        }
        long inizio = quanti * byteDelValore <= 4 ? voce + 8 : file.numero(voce + 8, 4, alRovescio);
        return file.numero(inizio + indice * byteDelValore, byteDelValore, alRovescio);
    }
}
