package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.stereotype.Component;

/** Where a case has been and stands on its model: steps with dates, and the model itself for the diagram. */
@Component
public class Cammino {

    private static final Set<String> SENZA_NOME = Set.of("parallelGateway", "exclusiveGateway", "subProcess");

    private final Istanze istanze;
    private final RepositoryService archivio;

    Cammino(Istanze istanze, RepositoryService archivio) {
        this.istanze = istanze;
        this.archivio = archivio;
    }

    /** All steps, oldest first; gateways and what was cut short are left out. */
    public List<Passo> passi(Ambito ambito, NumeroPratica numero) {
        return passi(istanze.di(ambito, numero));
    }

    static List<Passo> passi(List<Istanza> lette) {
        return lette.stream().flatMap(i -> i.nodi().stream())
                .filter(a -> !SENZA_NOME.contains(a.getActivityType()) && a.getActivityName() != null)
                // What another act cut short has not happened: a withdrawn case never had its end of works.
                .filter(a -> !a.isCanceled())
                .sorted(java.util.Comparator.comparing(HistoricActivityInstance::getStartTime))
                .map(a -> new Passo(a.getProcessDefinitionKey(), a.getActivityId(), a.getActivityName(),
                        a.getActivityType(), a.getStartTime().toInstant(),
                        a.getEndTime() == null ? null : a.getEndTime().toInstant()))
                .toList();
    }

    /** The model as BPMN XML. */
    public String bpmn(String definizione) {
        try (var xml = archivio.getProcessModel(definizione)) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
