package it.architrave.protocollo;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/** How often something that leaves the building was tried in vain, when it is tried again, and what went wrong. */
public record Tentativi(@Column("tentativi") int falliti, @Column("prossimo_tentativo") Instant prossimo,
                        @Nullable String errore) {

    private static final Duration PRIMA_ATTESA = Duration.ofSeconds(5);
    private static final Duration ATTESA_MASSIMA = Duration.ofMinutes(10);
    private static final int LUNGHEZZA_ERRORE = 1000;

    public static Tentativi da(Instant ora) {
        return new Tentativi(0, ora, null);
    }

    /** One more failure: the wait doubles, up to ten minutes. */
    public Tentativi fallito(Instant ora, String motivo) {
        Duration attesa = PRIMA_ATTESA.multipliedBy(1L << Math.min(falliti, 10));
        return fallito(motivo, ora.plus(attesa.compareTo(ATTESA_MASSIMA) > 0 ? ATTESA_MASSIMA : attesa));
    }

    /** One more failure, for which it is not to blame: it is tried as soon as the way is free. */
    public Tentativi fallitoPerAltri(Instant ora, String motivo) {
        return fallito(motivo, ora);
    }

    public boolean daGuardare() {
        return falliti > 0;
    }

    private Tentativi fallito(String motivo, Instant ancora) {
        return new Tentativi(falliti + 1, ancora, motivo.substring(0, Math.min(motivo.length(), LUNGHEZZA_ERRORE)));
    }
}
