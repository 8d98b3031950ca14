package it.architrave.procedimento;

import it.architrave.accesso.UnoAllaVolta;
import it.architrave.catalogo.Moduli;
import it.architrave.catalogo.Modulo;
import it.architrave.pratica.GenereDiLegame;
import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** After a new version of the application brought new models, new cases use them. */
@Component
class MessaInUso {

    private final ModelliInUso modelli;
    private final RepositoryService archivio;
    private final Moduli moduli;
    private final UnoAllaVolta insieme;

    MessaInUso(ModelliInUso modelli, RepositoryService archivio, Moduli moduli, UnoAllaVolta insieme) {
        this.modelli = modelli;
        this.archivio = archivio;
        this.moduli = moduli;
        this.insieme = insieme;
    }

    @EventListener
    void aggiorna(ApplicationStartedEvent avviata) {
        insieme.fa(() -> Stream.concat(moduli.tutti().stream().map(Modulo::codice),
                Arrays.stream(GenereDiLegame.values()).map(GenereDiLegame::procedimento)).forEach(p -> archivio
                .createProcessDefinitionQuery().processDefinitionKey(p).latestVersion().list()
                .forEach(d -> modelli.mettiInUso(p, d.getId()))));
    }
}
