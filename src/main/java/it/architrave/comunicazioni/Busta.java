package it.architrave.comunicazioni;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts a notice into an envelope: plain text in UTF-8, one addressee, and a word before it when it may have arrived already. */
@Component
class Busta {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private static final String FORSE_RIPETUTO = "Questo avviso potrebbe essere già arrivato: un invio precedente si è interrotto\n"
            + "prima della conferma del server di posta. Se è già stato letto, questa copia si può ignorare.\n\n";

    private final InternetAddress mittente;
    private final String dominio;
    private final Clock orologio;

    Busta(@Value("${architrave.posta.mittente:sportello@architrave.invalid}") String mittente, Clock orologio)
            throws MessagingException {
        this.mittente = new InternetAddress(mittente, true);
        this.dominio = this.mittente.getAddress().replaceFirst(".*@", "");
        this.orologio = orologio;
    }

    MessaggioImbustato imbusta(Messaggio messaggio) {
        try {
            Avviso avviso = messaggio.avviso();
            MessaggioImbustato busta = new MessaggioImbustato(messaggio.codice() + "@" + dominio);
            busta.setFrom(mittente);
            busta.setRecipient(Message.RecipientType.TO, indirizzo(avviso.destinatario()));
            busta.setSubject(avviso.oggetto(), UTF_8);
            busta.setText(messaggio.forseRipetuto() ? FORSE_RIPETUTO + avviso.testo() : avviso.testo(), UTF_8);
            busta.setSentDate(Date.from(orologio.instant()));
            busta.setHeader("Auto-Submitted", "auto-generated");
            busta.setHeader("X-Architrave-Pratica", avviso.pratica().valore());
            if (messaggio.forseRipetuto()) {
                busta.setHeader("X-Architrave-Forse-Ripetuto", "si");
            }
            busta.saveChanges();
            return busta;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new SpedizioneFallita(SpedizioneFallita.Modo.IMPOSSIBILE, "L'indirizzo o il testo non sono validi: "
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
}
