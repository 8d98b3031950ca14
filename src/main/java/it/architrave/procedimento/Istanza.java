package it.architrave.procedimento;

import java.util.List;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** A run of a model for a case, with the nodes it has reached, as the engine remembers them. */
record Istanza(HistoricProcessInstance corsa, List<HistoricActivityInstance> nodi) {
}
