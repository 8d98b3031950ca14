package it.architrave.accesso;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many failures are free before each further one doubles the wait: for one account from one address, from one address
 * whatever the account, for one account from everywhere; and when failures are forgotten.
 */
@ConfigurationProperties("architrave.accesso.rallentamento")
record RallentamentoProperties(int perConto, int perIndirizzo, int ovunque, Duration prima, Duration massima,
                               Duration memoria) {

    /** The wait after so many failures; it doubles up to the longest. */
    Duration attesa(int falliti, int liberi) {
        if (falliti < liberi) {
            return Duration.ZERO;
        }
        Duration attesa = prima;
        for (int i = liberi; i < falliti && attesa.compareTo(massima) < 0; i++) {
            attesa = attesa.multipliedBy(2);
        }
        return attesa.compareTo(massima) < 0 ? attesa : massima;
    }
}
