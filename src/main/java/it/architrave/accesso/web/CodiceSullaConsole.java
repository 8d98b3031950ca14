package it.architrave.accesso.web;

import it.architrave.accesso.PrimoAmministratore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the one-time code of the first administrator, while there is none. */
@Component
class CodiceSullaConsole {

    private static final Logger CONSOLE = LoggerFactory.getLogger("it.architrave");

    private final PrimoAmministratore primo;

    CodiceSullaConsole(PrimoAmministratore primo) {
        this.primo = primo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void pronto() {
        if (primo.manca()) {
            CONSOLE.info("""


                    Architrave — nessuno amministra ancora questa installazione
                      pagina  /primo-accesso
                      codice  {}   (vale una volta sola; a ogni avvio se ne stampa uno nuovo)
                    """, primo.nuovoCodice());
        }
    }
}
