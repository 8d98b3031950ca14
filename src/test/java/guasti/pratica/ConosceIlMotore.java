package guasti.pratica;

import org.camunda.bpm.engine.RuntimeService;

/** Knows the engine although it stands inside. */
class ConosceIlMotore {

    void avvia(RuntimeService motore) {
        motore.startProcessInstanceByKey("Cila");
    }
}
