package it.architrave.accesso.web;

import it.architrave.territorio.Territorio;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints where the demonstration is to be found and who may enter. */
@Component
@Profile("demo")
class Benvenuto {

    private static final Logger CONSOLE = LoggerFactory.getLogger("it.architrave");

    private final Territorio territorio;

    Benvenuto(Territorio territorio) {
        this.territorio = territorio;
    }

    @EventListener
    void pronto(ApplicationReadyEvent evento) {
        int porta = evento.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort() : 0;
        String sigla = territorio.comuni().get(0).sigla();
        CONSOLE.info("""


                Architrave — {} ({} comuni), dimostrazione
                  indirizzo      http://localhost:{}
                  parola chiave  {} (per tutti i conti)
                  parti          geometra, cittadino
                  uffici         sportello.<comune>, istruttore.<comune>, responsabile.<comune>  (es. istruttore.{})
                  regia          regia
                """, territorio.nome(), territorio.comuni().size(), porta, ContiDemo.PAROLA, sigla);
    }
}
