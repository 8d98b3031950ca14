package it.architrave.motore;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import it.architrave.prova.ProvaIntegrata;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The house does not start on a model that it cannot run. */
@ProvaIntegrata
class DelegatiDeiModelliTests {

    private static final String MODELLO = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                         id="D" targetNamespace="https://architrave.it/processi">
              <process id="ConDelegato" isExecutable="true" camunda:historyTimeToLive="P36500D">
                <startEvent id="StartEvent_Uno" />
                <sequenceFlow id="Flow_Uno" sourceRef="StartEvent_Uno" targetRef="Task_Uno" />
                <serviceTask id="Task_Uno" camunda:delegateExpression="${%s}" />
              </process>
            </definitions>
            """;

    @Autowired
    private DelegatiDeiModelli controllo;

    @Autowired
    private RepositoryService archivio;

    @Test
    void rifiutaDiPartireSeUnModelloNominaUnDelegatoCheManca() {
        depositato("delegatoCheManca", () -> assertThatIllegalStateException()
                .isThrownBy(controllo::afterSingletonsInstantiated)
                .withMessageContaining("delegatoCheManca (ConDelegato, versione 1)"));
    }

    @Test
    void unBeanCheNonEUnDelegatoNonBasta() {
        depositato("clock", () -> assertThatIllegalStateException()
                .isThrownBy(controllo::afterSingletonsInstantiated).withMessageContaining("clock (ConDelegato"));
    }

    @Test
    void parteSeOgniDelegatoEsiste() {
        depositato("avviaVerifica", () -> assertThatCode(controllo::afterSingletonsInstantiated).doesNotThrowAnyException());
    }

    private void depositato(String delegato, Runnable prova) {
        String deposito = archivio.createDeployment().name("prova")
                .addString("ConDelegato.bpmn", MODELLO.formatted(delegato)).deploy().getId();
        try {
            prova.run();
        } finally {
            archivio.deleteDeployment(deposito, true);
        }
    }
}
