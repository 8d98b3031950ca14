package it.architrave.motore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses to start a house whose models name a delegate that is not there: a case would find out in the middle of an act. */
@Component
class DelegatiDeiModelli implements SmartInitializingSingleton {

    private static final Pattern NOME = Pattern.compile("\\bdelegateExpression\\s*=\\s*[\"'][$#]\\{\\s*([^}]*?)\\s*}[\"']");

    private final RepositoryService archivio;
    private final RuntimeService casi;
    private final DelegatiNoti noti;

    DelegatiDeiModelli(RepositoryService archivio, RuntimeService casi, DelegatiNoti noti, DepositoDeiModelli deposito) {
        this.archivio = archivio;
        this.casi = casi;
        this.noti = noti;
    }

    /** The newest version of each model, and every older one on which cases still run. */
    @Override
    public void afterSingletonsInstantiated() {
        List<String> mancanti = archivio.createProcessDefinitionQuery().list().stream().filter(this::serve)
                .flatMap(modello -> mancanti(modello).stream()).toList();
        if (!mancanti.isEmpty()) {
            throw new IllegalStateException("I modelli nominano delegati che non esistono: " + String.join("; ", mancanti));
        }
    }

    private boolean serve(ProcessDefinition modello) {
        return archivio.createProcessDefinitionQuery().processDefinitionKey(modello.getKey()).latestVersion().list()
                .stream().anyMatch(ultimo -> ultimo.getId().equals(modello.getId()))
                || casi.createProcessInstanceQuery().processDefinitionId(modello.getId()).count() > 0;
    }

    private List<String> mancanti(ProcessDefinition modello) {
        return NOME.matcher(testo(modello)).results().map(r -> r.group(1)).distinct().filter(n -> !noti.containsKey(n))
                .map(n -> n + " (" + modello.getKey() + ", versione " + modello.getVersion() + ")").toList();
    }

    private String testo(ProcessDefinition modello) {
        try (InputStream xml = archivio.getProcessModel(modello.getId())) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
