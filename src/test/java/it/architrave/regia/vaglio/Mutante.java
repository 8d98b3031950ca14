package it.architrave.regia.vaglio;

import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * A model spoiled so that it breaks one rule.
 *
 * @param che what was done to which node
 */
record Mutante(Class<? extends Regola> regola, String modello, String che, Consumer<BpmnModelInstance> mutazione) {
}
