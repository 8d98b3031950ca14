package it.architrave.prova;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import it.architrave.pratica.NumeroPratica;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The mail server of the one context: it answers, unless a test stops it for a while; a message is found by its case. */
public class ServerDiPosta implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String QUI = "127.0.0.1";

    private final int porta = portaLibera();
    private final GreenMail server = new GreenMail(new ServerSetup(porta, QUI, ServerSetup.PROTOCOL_SMTP));

    @Override
    public void initialize(ConfigurableApplicationContext contesto) {
        server.start();
        TestPropertyValues.of("spring.mail.host=" + QUI, "spring.mail.port=" + porta).applyTo(contesto);
        contesto.getBeanFactory().registerSingleton("serverDiPosta", this);
    }

    /** While the act runs, nobody answers. */
    public void spentoDurante(Runnable atto) {
        server.stop();
        try {
            atto.run();
        } finally {
            server.start();
        }
    }

    /** What arrived at this address about these cases, in the order of arrival; a stop empties the mailboxes. */
    public List<MimeMessage> arrivati(String indirizzo, NumeroPratica... pratiche) {
        List<String> numeri = Stream.of(pratiche).map(NumeroPratica::valore).toList();
        return Stream.of(server.getReceivedMessagesForDomain(indirizzo))
                .filter(m -> numeri.contains(pratica(m))).toList();
    }

    private static String pratica(MimeMessage messaggio) {
        try {
            return messaggio.getHeader("X-Architrave-Pratica", null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int portaLibera() {
        try (var presa = new ServerSocket(0)) {
            return presa.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
