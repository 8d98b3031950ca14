package it.architrave.fascicolo.verifica;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.spi.client.http.DSSFileLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** The trusted lists on disk, each under its address; the network is asked only through a refresh. */
final class CacheListe {

    private final transient Path cartella;
    private final transient ReteProtetta rete;

    CacheListe(Path cartella, ReteProtetta rete) {
        this.cartella = cartella;
        this.rete = rete;
    }

    DSSFileLoader dalDisco() {
        return indirizzo -> conservata(indirizzo);
    }

    /** What does not answer leaves the list of before in its place. */
    DSSFileLoader dallaRete() {
        return indirizzo -> scarica(indirizzo);
    }

    private DSSDocument conservata(String indirizzo) {
        Path file = file(indirizzo);
        if (!Files.isRegularFile(file)) {
            throw new DSSException("Lista non ancora scaricata.");
        }
        return new FileDocument(file.toFile());
    }

    private DSSDocument scarica(String indirizzo) {
        Path nuovo = cartella.resolve(UUID.randomUUID() + ".tmp");
        try {
            Files.createDirectories(cartella);
            Files.write(nuovo, rete.prendi(indirizzo));
            Files.move(nuovo, file(indirizzo), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return conservata(indirizzo);
        } catch (IOException e) {
            throw new DSSException("Lista non scaricata: " + e.getMessage(), e);
        }
    }

    private Path file(String indirizzo) {
        return cartella.resolve(UUID.nameUUIDFromBytes(indirizzo.getBytes(StandardCharsets.UTF_8)) + ".xml");
    }
}
