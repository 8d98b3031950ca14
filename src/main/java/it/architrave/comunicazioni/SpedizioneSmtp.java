package it.architrave.comunicazioni;

import it.architrave.comunicazioni.SpedizioneFallita.Modo;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends by the SMTP server that {@code spring.mail.*} names. */
class SpedizioneSmtp implements Spedizione {

    /** The server's answer stands at the start of the message: {@code 550 5.1.1 User unknown}. */
    private static final Pattern DEFINITIVO = Pattern.compile("\\s*5\\d\\d\\b.*", Pattern.DOTALL);

    private final JavaMailSender server;
    private final Busta busta;

    SpedizioneSmtp(JavaMailSender server, Busta busta) {
        this.server = server;
        this.busta = busta;
    }

    @Override
    public void spedisci(Messaggio messaggio) {
        MimeMessage pronta = busta.imbusta(messaggio);
        try {
            server.send(pronta);
        } catch (MailException e) {
            throw new SpedizioneFallita(modo(e), String.valueOf(e.getMessage()), e);
        }
    }

    private static Modo modo(MailException e) {
        if (e instanceof MailAuthenticationException) {
            return Modo.IRRAGGIUNGIBILE;
        }
        if (e instanceof MailSendException invio) {
            // Only a connection that fails, before any message is tried, has a cause of its own.
            return invio.getCause() != null || invio.getMessageExceptions().length == 0 ? Modo.IRRAGGIUNGIBILE
                    : modo(invio.getMessageExceptions()[0]);
        }
        return Modo.INCERTO;
    }

    private static Modo modo(Exception guasto) {
        if (!(guasto instanceof SendFailedException rifiuto)) {
            return Modo.INCERTO;
        }
        return Stream.iterate(rifiuto, s -> s != null, SpedizioneSmtp::seguente)
                .anyMatch(s -> DEFINITIVO.matcher(String.valueOf(s.getMessage())).matches())
                ? Modo.RIFIUTATO : Modo.RIMANDATO;
    }

    private static @Nullable SendFailedException seguente(SendFailedException e) {
        return e.getNextException() instanceof SendFailedException altra ? altra : null;
    }
}
