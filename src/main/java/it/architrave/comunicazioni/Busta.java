package it.architrave.comunicazioni;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts a notice into an envelope: plain text in UTF-8, one addressee, a fixed identifier. */
@Component
class Busta {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final InternetAddress mittente;
    private final String dominio;
    private final Clock orologio;

    Busta(@Value("${architrave.posta.mittente:sportello@architrave.invalid}") String mittente, Clock orologio)
            throws MessagingException {
        this.mittente = new InternetAddress(mittente, true);
        this.dominio = this.mittente.getAddress().replaceFirst(".*@", "");
        this.orologio = orologio;
    }

    MimeMessage imbusta(Messaggio messaggio) {
        try {
            Avviso avviso = messaggio.avviso();
            MimeMessage busta = new ConCodiceFisso(messaggio.codice() + "@" + dominio);
            busta.setFrom(mittente);
            busta.setRecipient(Message.RecipientType.TO, indirizzo(avviso.destinatario()));
            busta.setSubject(avviso.oggetto(), UTF_8);
            busta.setText(avviso.testo(), UTF_8);
            busta.setSentDate(Date.from(orologio.instant()));
            busta.setHeader("Auto-Submitted", "auto-generated");
            busta.setHeader("X-Architrave-Pratica", avviso.pratica().valore());
            if (messaggio.forseRipetuto()) {
                busta.setHeader("X-Architrave-Forse-Ripetuto", "si");
            }
            busta.saveChanges();
            return busta;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new SpedizioneFallita(SpedizioneFallita.Modo.RIFIUTATO, "L'indirizzo o il testo non sono validi: "
                    + e.getMessage(), e);
        }
    }

    private static InternetAddress indirizzo(Destinatario destinatario)
            throws MessagingException, UnsupportedEncodingException {
        var indirizzi = InternetAddress.parse(destinatario.indirizzo(), true);
        if (indirizzi.length != 1 || !indirizzi[0].getAddress().contains("@")) {
            throw new MessagingException("«" + destinatario.indirizzo() + "» non è un indirizzo di posta");
        }
        return new InternetAddress(indirizzi[0].getAddress(), destinatario.nome(), UTF_8);
    }

    /** Jakarta Mail would give a new identifier at each attempt. */
    private static final class ConCodiceFisso extends MimeMessage {

        private final String codice;

        ConCodiceFisso(String codice) {
            super(Session.getInstance(new Properties()));
            this.codice = codice;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + codice + ">");
        }
    }
}
