package it.architrave.fascicolo.esame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** A PNG (ISO/IEC 15948) with all its chunks, of a size that a viewer can open, still. */
public final class EsamePng {

    private static final String DANNEGGIATO = "è un'immagine danneggiata o incompleta: salvarla di nuovo e caricare quella.";
    private static final int TESTA = 8;
    private static final int CORNICE = 12;

    private EsamePng() {
    }

    public static void esamina(Path png) throws IOException, Vizio {
        try (ByteDelFile file = new ByteDelFile(png)) {
            if (!file.vale(TESTA + 4, "IHDR") || file.numero(TESTA, 4, false) != 13) {
                throw new Vizio(DANNEGGIATO);
            }
            Misure.controlla(file.numero(TESTA + 8, 4, false), file.numero(TESTA + CORNICE, 4, false));
            long fine = pezzi(file);
            if (fine != file.lunghezza()) {
                throw new Vizio("ha in coda altri dati dopo la fine dell'immagine: salvarla di nuovo e caricare quella.");
            }
        }
    }

    private static long pezzi(ByteDelFile file) throws IOException, Vizio {
        boolean dati = false;
        for (long qui = TESTA; qui < file.lunghezza();) {
            long lunghezza = file.numero(qui, 4, false);
            if (lunghezza < 0 || lunghezza > file.lunghezza() - qui - CORNICE || !integro(file, qui + 4, lunghezza + 4)) {
                throw new Vizio(DANNEGGIATO);
            }
            if (file.vale(qui + 4, "acTL")) {
                throw new Vizio("è un'immagine animata: salvarla come immagine ferma e caricare quella.");
            }
            boolean finita = file.vale(qui + 4, "IEND");
            dati |= file.vale(qui + 4, "IDAT");
            qui += CORNICE + lunghezza;
            if (finita && dati) {
                return qui;
            }
        }
        throw new Vizio(DANNEGGIATO);
    }

    private static boolean integro(ByteDelFile file, long inizio, long lunghezza) throws IOException {
        CRC32 somma = new CRC32();
        for (long i = 0; i < lunghezza; i++) {
            somma.update(file.a(inizio + i));
        }
        return somma.getValue() == file.numero(inizio + lunghezza, 4, false);
    }
}
