package it.architrave.fascicolo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.stereotype.Component;

/** Pictures that papers bear, kept in the archive under their fingerprint: a paper fixed today shows today's for ever. */
@Component
public class CopieConservate {

    private final Archivio archivio;

    CopieConservate(Archivio archivio) {
        this.archivio = archivio;
    }

    public boolean ha(String impronta) {
        return archivio.contiene(impronta);
    }

    /** Kept when this returns, and harmless if the act is undone. */
    public String conserva(byte[] contenuto) {
        try (var arrivo = archivio.ricevi(new ByteArrayInputStream(contenuto), contenuto.length, NomeFile.di("stemma.png"))) {
            archivio.conserva(arrivo);
            return arrivo.impronta();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] leggi(String impronta) {
        try {
            return Files.readAllBytes(archivio.file(impronta));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
