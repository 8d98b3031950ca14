package it.architrave.fascicolo.esame;

import java.io.IOException;
import java.util.List;

/** A file that is also another one: an archive, a PDF or a page hidden in a picture or a drawing. */
public final class Poliglotta {

    private static final int CODA_ZIP = 66_000;
    private static final List<String> PAGINE = List.of("<script", "<html");

    private Poliglotta() {
    }

    public static void rifiuta(java.nio.file.Path percorso) throws IOException, Vizio {
        try (ByteDelFile file = new ByteDelFile(percorso)) {
            rifiuta(file);
        }
    }

    static void rifiuta(ByteDelFile file) throws IOException, Vizio {
        for (long qui = 0; qui < file.lunghezza(); qui++) {
            int b = file.a(qui);
            if (b == '<' && pagina(file, qui) || b == '%' && qui < 1024 && file.vale(qui, "%PDF-")
                    || b == 'P' && qui > file.lunghezza() - CODA_ZIP && file.vale(qui, "PK\u0005\u0006")) {
                throw new Vizio("nasconde un altro file al suo interno (una pagina web, un archivio o un PDF): salvarlo di"
                        + " nuovo con il programma che lo ha prodotto e caricare quello.");
            }
        }
    }

    private static boolean pagina(ByteDelFile file, long qui) throws IOException {
        for (String inizio : PAGINE) {
            boolean uguale = true;
            for (int i = 1; uguale && i < inizio.length(); i++) {
                uguale = (file.a(qui + i) | 0x20) == inizio.charAt(i);
            }
            if (uguale) {
                return true;
            }
        }
        return false;
    }
}
