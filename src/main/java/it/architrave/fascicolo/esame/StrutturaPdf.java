package it.architrave.fascicolo.esame;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a PDF from end to end before any reader may build it in memory: every object, wherever it stands and whatever the
 * tables say, with the streams that hold other objects unpacked to a limit. What a reader would find is among these.
 */
final class StrutturaPdf {

    private static final String IRREGOLARE = "è costruito in modo irregolare: aprirlo, salvarlo o stamparlo di nuovo come"
            + " PDF/A e caricare quello.";
    private static final String SMISURATO = "si gonfia oltre misura quando lo si apre: salvarlo o stamparlo di nuovo come"
            + " PDF/A e caricare quello.";
    private static final int OGGETTI = 200_000;
    private static final long SPACCHETTATI = 32L * 1024 * 1024;
    private static final long COLONNE = 64;
    private static final List<String> CODIFICHE = List.of("/FlateDecode", "/Fl", "/ASCIIHexDecode", "/AHx",
            "/ASCII85Decode", "/A85", "/LZWDecode", "/LZW", "/RunLengthDecode", "/RL", "/CCITTFaxDecode", "/CCF",
            "/DCTDecode", "/DCT", "/JPXDecode", "/JBIG2Decode", "/Crypt");
    private static final Set<String> FLATE = Set.of("/FlateDecode", "/Fl");

    private final ByteDelFile file;
    private final ByteDelFile altrove;
    private long oggetti;
    private long letture;
    private long spacchettati;

    private StrutturaPdf(ByteDelFile file, ByteDelFile altrove) {
        this.file = file;
        this.altrove = altrove;
    }

    static void percorri(ByteDelFile file, ByteDelFile altrove) throws IOException, Vizio {
        new StrutturaPdf(file, altrove).percorri();
    }

    private void percorri() throws IOException, Vizio {
        NomiVietati nomi = new NomiVietati();
        int prima = 0;
        int seconda = 0;
        int terza = 0;
        for (long qui = 0; qui < file.lunghezza(); qui++) {
            int b = file.a(qui);
            nomi.ascolta(b);
            if (b == 'j' && prima == 'b' && seconda == 'o' && terza != 'd') {
                oggetto(qui + 1);
            }
            terza = seconda;
            seconda = prima;
            prima = b;
        }
        nomi.ascolta(' ');
    }

    private void oggetto(long inizio) throws IOException, Vizio {
        OggettoPdf oggetto = OggettoPdf.leggi(altrove, inizio, file.lunghezza());
        letture += oggetto.letti();
        if (++oggetti > OGGETTI) {
            throw new Vizio("è composto di troppi elementi (più di " + OGGETTI + "): dividerlo in più file o semplificarlo"
                    + " (per i disegni, stampandoli in PDF/A) e caricarlo di nuovo.");
        }
        if (letture > 4 * file.lunghezza() + SPACCHETTATI || oggetto.flusso() >= 0 && oggetto.smisurato()) {
            throw new Vizio(IRREGOLARE);
        }
        if (oggetto.flusso() >= 0 && reggeAltri(oggetto.parole())) {
            spacchetta(oggetto);
        }
    }

    private static boolean reggeAltri(List<String> parole) {
        return parole.contains("/First") && parole.contains("/N") || parole.contains("/W") || parole.contains("/ObjStm")
                || parole.contains("/XRef");
    }

    private void spacchetta(OggettoPdf oggetto) throws IOException, Vizio {
        List<String> parole = oggetto.parole();
        long codifiche = parole.stream().filter(CODIFICHE::contains).count();
        boolean flate = parole.stream().anyMatch(FLATE::contains);
        boolean dichiarate = parole.contains("/Filter") || parole.contains("/F");
        long larghezza = Math.max(oggetto.numero("/Columns"), Math.max(oggetto.numero("/Colors"), 1));
        if (codifiche > 1 || dichiarate != flate || larghezza > COLONNE || Collections.frequency(parole, "/Filter") > 1) {
            throw new Vizio(IRREGOLARE);
        }
        if (flate) {
            gonfia(oggetto.flusso());
        }
    }

    /** The header of the packed data is held to its own check, so that no reader can begin elsewhere. */
    private void gonfia(long inizio) throws IOException, Vizio {
        int prima = altrove.a(inizio);
        if ((prima & 0x0f) != 8 || (prima << 8 | altrove.a(inizio + 1)) % 31 != 0) {
            throw new Vizio(IRREGOLARE);
        }
        Inflater gonfiatore = new Inflater(true);
        try {
            NomiVietati nomi = new NomiVietati();
            byte[] dentro = new byte[4096];
            byte[] fuori = new byte[16 * 1024];
            long qui = inizio + 2;
            while (!gonfiatore.finished()) {
                int letti = 0;
                if (gonfiatore.needsInput()) {
                    for (; letti < dentro.length && altrove.a(qui) >= 0; letti++) {
                        dentro[letti] = (byte) altrove.a(qui++);
                    }
                    gonfiatore.setInput(dentro, 0, letti);
                }
                int usciti = gonfiatore.inflate(fuori);
                spacchettati += usciti;
                if (spacchettati > SPACCHETTATI) {
                    throw new Vizio(SMISURATO);
                }
                for (int i = 0; i < usciti; i++) {
                    nomi.ascolta(fuori[i] & 0xff);
                }
                if (usciti == 0 && (gonfiatore.needsDictionary() || gonfiatore.needsInput() && altrove.a(qui) < 0)) {
                    break;
                }
            }
            nomi.ascolta(' ');
        } catch (DataFormatException e) {
            // Readers use what came out until here: it has been listened to.
        } finally {
            gonfiatore.end();
        }
    }
}
