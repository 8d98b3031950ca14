package it.architrave.comunicazioni;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.OrologioFermo;
import it.architrave.comunicazioni.SpedizioneFallita.Modo;
import it.architrave.pratica.NumeroPratica;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpedizioneTests {

    private static final Messaggio MESSAGGIO = new Messaggio("avviso-1.prova", new Avviso(
            new NumeroPratica("CILA-048017-2026-00001"), new Destinatario("Anna", "anna@architrave.invalid"),
            "Oggetto", "Testo", "chiave", null), false);

    @TempDir
    private Path cartella;

    @Test
    void senzaServerOgniAvvisoÈUnFileIntero() throws Exception {
        var file = new SpedizioneSuFile(cartella.resolve("posta"), busta());
        file.parte().consegna(MESSAGGIO);
        file.parte().consegna(MESSAGGIO);

        try (var trovati = Files.list(cartella.resolve("posta"))) {
            assertThat(trovati).extracting(f -> f.getFileName().toString()).containsExactly("avviso-1.prova.eml");
        }
        String scritto = Files.readString(cartella.resolve("posta/avviso-1.prova.eml"));
        assertThat(scritto).contains("Message-ID: <avviso-1.prova@architrave.invalid>", "To: Anna <anna@", "Testo");
    }

    @Test
    void unaCartellaCheNonSiScriveFermaIlGiro() throws IOException {
        Path occupata = Files.writeString(cartella.resolve("posta"), "un file, non una cartella");
        assertThat(modoDi(() -> new SpedizioneSuFile(occupata, busta()).parte().consegna(MESSAGGIO)))
                .isEqualTo(Modo.IRRAGGIUNGIBILE);
    }

    private static Modo modoDi(Runnable invio) {
        try {
            invio.run();
            throw new AssertionError("Doveva fallire");
        } catch (SpedizioneFallita e) {
            return e.modo();
        }
    }

    private static Busta busta() {
        try {
            return new Busta("sportello@architrave.invalid", new OrologioFermo());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
