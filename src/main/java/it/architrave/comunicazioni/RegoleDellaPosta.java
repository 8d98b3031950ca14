package it.architrave.comunicazioni;

import java.time.Duration;
import java.time.Instant;
import org.springframework.core.env.Environment;

/**
 * How patient the postman is.
 *
 * @param fermoDopo    a notice that has waited longer is shown as stuck
 * @param presa        lease of a notice being sent: longer than any conversation with a server
 * @param guasti       failures of the server in a row that open the breaker
 * @param pausa        first wait of the open breaker; it doubles
 * @param pausaMassima longest wait of the open breaker
 */
record RegoleDellaPosta(Duration fermoDopo, Duration presa, int guasti, Duration pausa, Duration pausaMassima) {

    static RegoleDellaPosta da(Environment impostazioni) {
        return new RegoleDellaPosta(
                impostazioni.getProperty("architrave.uscite.ferme-dopo", Duration.class, Duration.ofMinutes(15)),
                impostazioni.getProperty("architrave.posta.presa", Duration.class, Duration.ofMinutes(5)),
                impostazioni.getProperty("architrave.posta.guasti", Integer.class, 5),
                impostazioni.getProperty("architrave.posta.pausa", Duration.class, Duration.ofSeconds(15)),
                impostazioni.getProperty("architrave.posta.pausa-massima", Duration.class, Duration.ofMinutes(5)));
    }

    Instant fermoDa(Instant ora) {
        return ora.minus(fermoDopo);
    }
}
