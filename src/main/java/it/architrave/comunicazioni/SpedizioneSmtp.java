package it.architrave.comunicazioni;

import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends by the SMTP server that {@code spring.mail.*} names. */
class SpedizioneSmtp implements Spedizione {

    private final JavaMailSenderImpl server;
    private final Busta busta;

    SpedizioneSmtp(JavaMailSenderImpl server, Busta busta) {
        this.server = server;
        this.busta = busta;
    }

    @Override
    public Viaggio parte() {
        return new ViaggioSmtp(server, busta);
    }
}
