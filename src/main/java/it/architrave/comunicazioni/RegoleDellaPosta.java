package it.architrave.comunicazioni;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How patient the postman is.
 *
 * @param fermoDopo    a notice that has waited longer is shown as stuck
 * @param presa        lease of a notice being sent: longer than any conversation with a server
 * @param guasti       failures of the server in a row that open the breaker
 * @param pausa        first wait of the open breaker; it doubles
 * @param pausaMassima longest wait of the open breaker
 */
@Component
record RegoleDellaPosta(@Value("${architrave.uscite.ferme-dopo:15m}") Duration fermoDopo,
                        @Value("${architrave.posta.presa:5m}") Duration presa,
                        @Value("${architrave.posta.guasti:5}") int guasti,
                        @Value("${architrave.posta.pausa:15s}") Duration pausa,
                        @Value("${architrave.posta.pausa-massima:5m}") Duration pausaMassima) {

    Instant fermoDa(Instant ora) {
        return ora.minus(fermoDopo);
    }
}
