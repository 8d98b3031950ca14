package it.architrave.motore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys models, decisions and task forms as one whole, under their relative names, and only when any of them changed:
 * a deployment is complete, so that bindings to {@code deployment} always find their like.
 */
@Component
class DepositoDeiModelli {

    private static final String NOME = "architrave";

    private final RepositoryService archivio;

    DepositoDeiModelli(RepositoryService archivio, SpringProcessEngineConfiguration motore,
                       PlatformTransactionManager transazioni) {
        this.archivio = archivio;
        new TransactionTemplate(transazioni).executeWithoutResult(t -> {
            unProcessoAllaVolta(motore);
            deposita();
        });
    }

    /** The engine's own lock for deployments, until the commit: a process that starts beside this one then finds them equal. */
    private static void unProcessoAllaVolta(SpringProcessEngineConfiguration motore) {
        motore.getCommandExecutorTxRequired().execute(comando -> {
            comando.getPropertyManager().acquireExclusiveLock();
            return null;
        });
    }

    private void deposita() {
        Map<String, byte[]> nuovi = new TreeMap<>();
        raccogli("processes", ".bpmn", nuovi);
        raccogli("processes", ".dmn", nuovi);
        raccogli("forms", ".form", nuovi);
        nuovi.keySet().removeIf(nome -> nome.startsWith("forms/quadri/") || nome.startsWith("forms/comunicazioni/"));
        if (!uguali(nuovi)) {
            var deposito = archivio.createDeployment().name(NOME);
            nuovi.forEach((nome, testo) -> deposito.addInputStream(nome, new java.io.ByteArrayInputStream(testo)));
            deposito.deploy();
        }
    }

    private boolean uguali(Map<String, byte[]> nuovi) {
        var ultimo = archivio.createDeploymentQuery().deploymentName(NOME).orderByDeploymentTime().desc().list();
        if (ultimo.isEmpty()) {
            return false;
        }
        Deployment deposito = ultimo.get(0);
        var risorse = archivio.getDeploymentResources(deposito.getId());
        return risorse.size() == nuovi.size() && risorse.stream().allMatch(r -> uguale(deposito, r, nuovi));
    }

    private boolean uguale(Deployment deposito, Resource risorsa, Map<String, byte[]> nuovi) {
        try (var flusso = archivio.getResourceAsStreamById(deposito.getId(), risorsa.getId())) {
            return Arrays.equals(nuovi.get(risorsa.getName()), flusso.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void raccogli(String cartella, String estensione, Map<String, byte[]> raccolti) {
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + cartella + "/**/*" + estensione)) {
                String percorso = file.getURL().toString();
                raccolti.put(percorso.substring(percorso.lastIndexOf("/" + cartella + "/") + 1),
                        file.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
