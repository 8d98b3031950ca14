package it.architrave.procedimento;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.architrave.pratica.Pratiche;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** What the engine answers while somebody else acts, which no race brings about at will. */
class AttivitaDelMotoreTests {

    private final TaskService compiti = mock(TaskService.class, RETURNS_DEEP_STUBS);
    private final RuntimeService istanze = mock(RuntimeService.class, RETURNS_DEEP_STUBS);
    private final AttivitaDelMotore motore = new AttivitaDelMotore(compiti, istanze, mock(RepositoryService.class),
            mock(Pratiche.class));

    @Test
    void unCompitoLaCuiPraticaSiChiudeMentreLoSiLeggeNonCePiu() {
        Task compito = mock(Task.class);
        when(compito.getProcessInstanceId()).thenReturn("appena finita");
        when(compiti.createTaskQuery().taskId("t1").singleResult()).thenReturn(compito);
        when(istanze.createProcessInstanceQuery().processInstanceId("appena finita").singleResult()).thenReturn(null);
        assertThat(motore.trova("t1")).isEmpty();
    }
}
