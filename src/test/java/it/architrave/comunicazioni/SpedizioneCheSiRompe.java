package it.architrave.comunicazioni;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The real way out, which breaks before or after the message has left, as when the process is killed. */
@Primary
@TestComponent
public class SpedizioneCheSiRompe implements Spedizione {

    enum Guasto { NESSUNO, PRIMA, DOPO }

    private final Spedizione vera;
    private volatile Guasto guasto = Guasto.NESSUNO;

    SpedizioneCheSiRompe(@Qualifier("spedizione") Spedizione vera) {
        this.vera = vera;
    }

    void rompi(Guasto nuovo) {
        this.guasto = nuovo;
    }

    @Override
    public Viaggio parte() {
        Viaggio vero = vera.parte();
        return new Viaggio() {
            @Override
            public void consegna(Messaggio messaggio) {
                if (guasto == Guasto.PRIMA) {
                    throw new SpedizioneFallita(SpedizioneFallita.Modo.RIMANDATO, "Casella piena", new IllegalStateException());
                }
                vero.consegna(messaggio);
                if (guasto == Guasto.DOPO) {
                    throw new IllegalStateException("processo ucciso");
                }
            }

            @Override
            public void close() {
                vero.close();
            }
        };
    }
}
