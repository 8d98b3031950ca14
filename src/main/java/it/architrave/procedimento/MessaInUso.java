package it.architrave.procedimento;

import it.architrave.accesso.UnoAllaVolta;
import it.architrave.catalogo.Moduli;
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
        insieme.fa(() -> moduli.tutti().forEach(m -> archivio.createProcessDefinitionQuery()
                .processDefinitionKey(m.codice()).latestVersion().list()
                .forEach(d -> modelli.mettiInUso(m.codice(), d.getId()))));
    }
}
