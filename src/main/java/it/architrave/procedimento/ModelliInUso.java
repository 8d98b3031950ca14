package it.architrave.procedimento;

import it.architrave.catalogo.Moduli;
import it.architrave.catalogo.ProcedimentoSconosciuto;
import it.architrave.territorio.CodiceIstat;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The table of models in use: cases start by the id of a definition, never by key, and keep the model they began on. */
@Component
public class ModelliInUso {

    private final ModelloInUsoRepository modelli;
    private final RepositoryService archivio;
    private final Moduli moduli;
    private final Clock orologio;

    ModelliInUso(ModelloInUsoRepository modelli, RepositoryService archivio, Moduli moduli, Clock orologio) {
        this.modelli = modelli;
        this.archivio = archivio;
        this.moduli = moduli;
        this.orologio = orologio;
    }

    /** After a new version of the application brought new models, new cases use them. */
    @EventListener
    void aggiorna(ApplicationStartedEvent avviata) {
        moduli.tutti().forEach(m -> archivio.createProcessDefinitionQuery().processDefinitionKey(m.codice())
                .latestVersion().list().forEach(d -> mettiInUso(m.codice(), d.getId())));
    }

    /** The definition on which a new case of that municipality starts. */
    String definizione(String procedimento, CodiceIstat comune) {
        return modelli.perComune(procedimento, comune).map(ModelloInUso::definizione)
                .orElseThrow(() -> new ProcedimentoSconosciuto(procedimento));
    }

    public List<ModelloInUso> tutti() {
        return modelli.tutti();
    }

    private void mettiInUso(String procedimento, String definizione) {
        if (modelli.perTutti(procedimento).filter(m -> m.definizione().equals(definizione)).isEmpty()) {
            modelli.save(new ModelloInUso(null, procedimento, null, definizione, orologio.instant()));
        }
    }
}
