package it.architrave.comunicazioni;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.OrologioFermo;
import it.architrave.comunicazioni.SpedizioneFallita.Modo;
import it.architrave.pratica.NumeroPratica;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SpedizioneTests {

    private static final Messaggio MESSAGGIO = new Messaggio("avviso-1.prova", new Avviso(
            new NumeroPratica("CILA-048017-2026-00001"), new Destinatario("Anna", "anna@architrave.invalid"),
            "Oggetto", "Testo", "chiave", null), false);

    @TempDir
    private Path cartella;

    @Test
    void senzaServerOgniAvvisoÈUnFileIntero() throws Exception {
        var file = new SpedizioneSuFile(cartella.resolve("posta"), busta());
        file.spedisci(MESSAGGIO);
        file.spedisci(MESSAGGIO);

        try (var trovati = Files.list(cartella.resolve("posta"))) {
            assertThat(trovati).extracting(f -> f.getFileName().toString()).containsExactly("avviso-1.prova.eml");
        }
        String scritto = Files.readString(cartella.resolve("posta/avviso-1.prova.eml"));
        assertThat(scritto).contains("Message-ID: <avviso-1.prova@architrave.invalid>", "To: Anna <anna@", "Testo");
    }

    @Test
    void unaCartellaCheNonSiScriveFermaIlGiro() throws IOException {
        Path occupata = Files.writeString(cartella.resolve("posta"), "un file, non una cartella");
        assertThat(modoDi(() -> new SpedizioneSuFile(occupata, busta()).spedisci(MESSAGGIO)))
                .isEqualTo(Modo.IRRAGGIUNGIBILE);
    }

    @Test
    void ilServerCheNonRispondeFermaIlGiro() {
        assertThat(modo(new MailSendException("Mail server connection failed", new MessagingException("refused"))))
                .isEqualTo(Modo.IRRAGGIUNGIBILE);
        assertThat(modo(new MailAuthenticationException("no"))).isEqualTo(Modo.IRRAGGIUNGIBILE);
    }

    @Test
    void ilRifiutoDefinitivoNonSiRitentaQuelloProvvisorioSì() {
        var rifiuto = new SendFailedException("Invalid Addresses", new SendFailedException("550 5.1.1 User unknown"));
        assertThat(modo(fallita(rifiuto))).isEqualTo(Modo.RIFIUTATO);
        assertThat(modo(fallita(new SendFailedException("Invalid Addresses",
                new SendFailedException("450 4.2.1 Mailbox busy"))))).isEqualTo(Modo.RIMANDATO);
    }

    @Test
    void laConnessioneCadutaAMetàLasciaIlDubbio() {
        assertThat(modo(fallita(new MessagingException("Read timed out")))).isEqualTo(Modo.INCERTO);
    }

    private static MailSendException fallita(Exception perché) {
        return new MailSendException(Map.of(new Object(), perché));
    }

    private static Modo modo(MailException guasto) {
        var server = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage messaggio) {
                throw guasto;
            }
        };
        return modoDi(() -> new SpedizioneSmtp(server, busta()).spedisci(MESSAGGIO));
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
