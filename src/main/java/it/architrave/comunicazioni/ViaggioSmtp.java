package it.architrave.comunicazioni;

import it.architrave.comunicazioni.SpedizioneFallita.Modo;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A journey over one SMTP connection (RFC 5321), opened at the first message and again after whatever went wrong. */
class ViaggioSmtp implements Viaggio {

    /** Servers close a connection that carries too many. */
    private static final int PER_CONNESSIONE = 100;
    private static final int SERVIZIO_SOSPESO = 421;

    private final JavaMailSenderImpl server;
    private final Busta busta;
    private @Nullable SMTPTransport aperta;
    private int consegnati;

    ViaggioSmtp(JavaMailSenderImpl server, Busta busta) {
        this.server = server;
        this.busta = busta;
    }

    @Override
    public void consegna(Messaggio messaggio) {
        MessaggioImbustato pronto = busta.imbusta(messaggio);
        SMTPTransport connessione = collegata();
        try {
            connessione.sendMessage(pronto, pronto.getAllRecipients());
        } catch (MessagingException e) {
            int risposta = connessione.getLastReturnCode();
            close();
            throw new SpedizioneFallita(modo(pronto, risposta, e), detto(e), e);
        }
        consegnati++;
    }

    @Override
    public void close() {
        SMTPTransport connessione = aperta;
        aperta = null;
        consegnati = 0;
        chiudi(connessione);
    }

    private SMTPTransport collegata() {
        if (consegnati >= PER_CONNESSIONE) {
            close();
        }
        SMTPTransport gia = aperta;
        if (gia != null) {
            return gia;
        }
        SMTPTransport nuova = null;
        try {
            nuova = (SMTPTransport) server.getSession().getTransport(
                    server.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : server.getProtocol());
            nuova.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        } catch (MessagingException e) {
            boolean sospeso = nuova != null && nuova.getLastReturnCode() == SERVIZIO_SOSPESO;
            chiudi(nuova);
            throw new SpedizioneFallita(sospeso ? Modo.FRENATO : Modo.IRRAGGIUNGIBILE, detto(e), e);
        }
        aperta = nuova;
        return nuova;
    }

    /** An answer of the server decides; without one, what matters is whether the text had begun to leave. */
    private static Modo modo(MessaggioImbustato messaggio, int risposta, MessagingException e) {
        boolean provvisoria = risposta >= 400 && risposta < 500;
        boolean definitiva = risposta >= 500 && risposta < 600;
        if (!provvisoria && !definitiva) {
            return messaggio.iniziatoAPartire() ? Modo.INCERTO : Modo.CADUTO;
        }
        if (risposta == SERVIZIO_SOSPESO) {
            return Modo.FRENATO;
        }
        if (delMittente(e)) {
            // Refusing the sender, the server refuses the house: no addressee is to blame.
            return provvisoria ? Modo.FRENATO : Modo.IRRAGGIUNGIBILE;
        }
        return provvisoria ? Modo.RIMANDATO : Modo.RIFIUTATO;
    }

    private static boolean delMittente(MessagingException e) {
        return e instanceof SMTPSendFailedException invio && invio.getCommand() != null
                && invio.getCommand().startsWith("MAIL");
    }

    /** The innermost words are the server's. */
    private static String detto(MessagingException e) {
        Exception ultima = e;
        while (ultima instanceof MessagingException m && m.getNextException() != null) {
            ultima = m.getNextException();
        }
        return String.valueOf(ultima.getMessage()).strip();
    }

    private static void chiudi(@Nullable SMTPTransport connessione) {
        if (connessione != null) {
            try {
                connessione.close();
            } catch (MessagingException e) {
                // What was accepted stays accepted, however the conversation ends.
                return;
            }
        }
    }
}
