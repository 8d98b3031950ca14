package it.architrave.fascicolo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A signed file taken apart: envelopes from the outside in, down to the content; what was taken out dies with it. */
final class Strati implements AutoCloseable {

    private static final int MASSIME_BUSTE = 5;

    private final Archivio archivio;
    private final long massimo;
    private final List<Path> estratti = new ArrayList<>();
    private final List<Strato> buste = new ArrayList<>();
    private final List<Firmatario> firmatari = new ArrayList<>();
    private Path contenuto;

    Strati(Path file, Archivio archivio, long massimo) {
        this.contenuto = file;
        this.archivio = archivio;
        this.massimo = massimo;
    }

    /** What was opened before a refusal stays to be asked. */
    void apri() throws IOException, FirmaIllegibile {
        while (BustaFirmata.riconosciuta(contenuto)) {
            if (buste.size() == MASSIME_BUSTE) {
                throw new FirmaIllegibile("Il file ha più di " + MASSIME_BUSTE + " buste una dentro l'altra.");
            }
            Path dentro = temporaneo();
            firmatari.addAll(FirmeCms.apriBusta(contenuto, dentro, massimo));
            buste.add(new Strato(der(contenuto), dentro));
            contenuto = dentro;
        }
    }

    Path contenuto() {
        return contenuto;
    }

    List<Firmatario> firmatari() {
        return firmatari;
    }

    /** The envelopes, and the content if it is a PDF, which may be signed inside. */
    List<Strato> daVerificare() throws IOException {
        List<Strato> tutti = new ArrayList<>(buste);
        try (InputStream dentro = Files.newInputStream(contenuto)) {
            if (new String(dentro.readNBytes(5), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
                tutti.add(new Strato(contenuto, null));
            }
        }
        return tutti;
    }

    /** Some desktops write base64. */
    private Path der(Path busta) throws IOException {
        try (InputStream testa = Files.newInputStream(busta)) {
            if (testa.read() == 0x30) {
                return busta;
            }
        }
        Path der = temporaneo();
        try (InputStream dentro = BustaFirmata.apri(busta)) {
            Files.copy(dentro, der);
        }
        return der;
    }

    private Path temporaneo() {
        Path file = archivio.temporaneo();
        estratti.add(file);
        return file;
    }

    @Override
    public void close() throws IOException {
        for (Path estratto : estratti) {
            Files.deleteIfExists(estratto);
        }
    }
}
