package it.architrave.regia;

import it.architrave.procedimento.ModelliInUso;
import it.architrave.procedimento.ModelloInUso;
import it.architrave.territorio.CodiceIstat;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The models on which cases start and run: the latest versions, and older ones as long as cases keep them. */
@Component
public class ModelliDellaCitta {

    private static final Comparator<ModelloDellaCitta> ORDINE =
            Comparator.comparing((ModelloDellaCitta m) -> m.uso().sottoprocedimento())
                    .thenComparing(ModelloDellaCitta::nome)
                    .thenComparing(ModelloDellaCitta::versione, Comparator.reverseOrder());

    private final RepositoryService archivio;
    private final ModelliInUso inUso;
    private final Conteggio conteggio;

    ModelliDellaCitta(RepositoryService archivio, ModelliInUso inUso, Conteggio conteggio) {
        this.archivio = archivio;
        this.inUso = inUso;
        this.conteggio = conteggio;
    }

    /** Procedures first, then the models they call; of each the newest version first. */
    public List<ModelloDellaCitta> tutti() {
        Map<String, Map<CodiceIstat, Long>> inCorso = conteggio.inCorso();
        List<ModelloInUso> usi = inUso.tutti();
        Map<String, ProcessDefinition> versioni = new LinkedHashMap<>();
        archivio.createProcessDefinitionQuery().latestVersion().list().forEach(d -> versioni.put(d.getId(), d));
        Set<String> ultime = Set.copyOf(versioni.keySet());
        inCorso.keySet().forEach(id -> versioni.computeIfAbsent(id, archivio::getProcessDefinition));
        return versioni.values().stream().map(d -> new ModelloDellaCitta(d.getId(), d.getKey(), d.getName(),
                d.getVersion(), Regime.inParole(d.getVersionTag()),
                uso(d, usi, ultime.contains(d.getId())), inCorso.getOrDefault(d.getId(), Map.of())))
                .sorted(ORDINE).toList();
    }

    /** Procedures are put into use by their table; what they call comes with them, by deployment. */
    private ModelloDellaCitta.Uso uso(ProcessDefinition d, List<ModelloInUso> usi, boolean ultima) {
        if (usi.stream().noneMatch(u -> u.procedimento().equals(d.getKey()))) {
            return new ModelloDellaCitta.Uso(depositato(d), ultima, true);
        }
        Set<String> correnti = usi.stream().filter(u -> u.procedimento().equals(d.getKey()))
                .collect(Collectors.toMap(u -> String.valueOf(u.comune()), ModelloInUso::definizione, (primo, altro) -> primo))
                .values().stream().collect(Collectors.toSet());
        Instant dal = usi.stream().filter(u -> u.definizione().equals(d.getId())).map(ModelloInUso::dal)
                .findFirst().orElseGet(() -> depositato(d));
        return new ModelloDellaCitta.Uso(dal, correnti.contains(d.getId()), false);
    }

    private Instant depositato(ProcessDefinition d) {
        return archivio.createDeploymentQuery().deploymentId(d.getDeploymentId()).singleResult().getDeploymentTime()
                .toInstant();
    }
}
