package guasti.pratica;

import it.architrave.accesso.Ambito;
import org.springframework.scheduling.annotation.Scheduled;

/** A job may see what the system sees: no breach. */
class Giro {

    @Scheduled(fixedDelay = 1)
    Ambito gira() {
        return Ambito.sistema("giro");
    }
}
