package it.architrave.comunicazioni;

import it.architrave.comunicazioni.SpedizioneFallita.Modo;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Leaves each message as one {@code .eml} file in a folder; sent again, it takes the place of the first. */
class SpedizioneSuFile implements Spedizione {

    private final Path cartella;
    private final Busta busta;

    SpedizioneSuFile(Path cartella, Busta busta) {
        this.cartella = cartella;
        this.busta = busta;
    }

    @Override
    public Viaggio parte() {
        return this::scrive;
    }

    private void scrive(Messaggio messaggio) {
        var pronta = busta.imbusta(messaggio);
        try {
            Files.createDirectories(cartella);
            Path scritto = cartella.resolve(messaggio.codice() + ".tmp");
            try (FileChannel file = FileChannel.open(scritto, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                pronta.writeTo(Channels.newOutputStream(file));
                file.force(true);
            }
            Files.move(scritto, cartella.resolve(messaggio.codice() + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException e) {
            throw new SpedizioneFallita(Modo.IRRAGGIUNGIBILE, "La cartella " + cartella + " non si può scrivere: " + e, e);
        }
    }
}
