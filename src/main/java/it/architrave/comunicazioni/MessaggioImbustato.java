package it.architrave.comunicazioni;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Properties;

/** A message with a fixed identifier (Jakarta Mail would give a new one at each attempt), which knows whether its text began to leave. */
final class MessaggioImbustato extends MimeMessage {

    private final String codice;
    private boolean iniziatoAPartire;

    MessaggioImbustato(String codice) {
        super(Session.getInstance(new Properties()));
        this.codice = codice;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + codice + ">");
    }

    @Override
    public void writeTo(OutputStream uscita, String[] senza) throws IOException, MessagingException {
        iniziatoAPartire = true;
        super.writeTo(uscita, senza);
    }

    boolean iniziatoAPartire() {
        return iniziatoAPartire;
    }
}
