package it.architrave.termini;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the public simulator takes.
 *
 * @param alMinuto  requests of one caller in a minute; more are told to wait
 * @param chiamanti how many callers are kept in mind at most
 * @param dal       first day of a history
 * @param al        last day of a history
 * @param eventi    events of one history at most
 * @param giorni    longest term that an event may state
 */
@ConfigurationProperties("architrave.termini")
public record TerminiProperties(int alMinuto, int chiamanti, LocalDate dal, LocalDate al, int eventi, int giorni) {
}
