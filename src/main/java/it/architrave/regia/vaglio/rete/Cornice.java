package it.architrave.regia.vaglio.rete;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.jspecify.annotations.Nullable;

/** What encloses nodes: the procedure, an act that it calls, a subprocess, an event subprocess. */
final class Cornice {

    final String via;
    final @Nullable Cornice madre;
    /** The call or subprocess that runs while something runs inside; none for the procedure and for event subprocesses. */
    final @Nullable Posto ospite;
    /** Whether variables are its own. */
    final boolean istanza;
    final Map<String, Posto> posti = new LinkedHashMap<>();
    final List<Cornice> eventi = new ArrayList<>();

    Cornice(String via, @Nullable Cornice madre, @Nullable Posto ospite, boolean istanza) {
        this.via = via;
        this.madre = madre;
        this.ospite = ospite;
        this.istanza = istanza;
    }

    boolean contiene(String gettone) {
        return gettone.startsWith(via + "/");
    }

    /** The frame whose variables are seen here. */
    Cornice dellaIstanza() {
        return istanza || madre == null ? this : madre.dellaIstanza();
    }

    Posto inizio() {
        return posti.values().stream().filter(p -> p.nodo() instanceof StartEvent).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Il modello non ha un inizio: " + via));
    }

    /** The boundary event that catches that error, of the nearest frame; none where nobody does. */
    @Nullable Posto raccoglie(String errore) {
        for (Cornice c = this; c != null; c = c.madre) {
            for (Posto bordo : c.ospite == null ? List.<Posto>of() : c.ospite.bordi) {
                if (errore.equals(Lettura.errore(bordo.nodo()))) {
                    return bordo;
                }
            }
        }
        return null;
    }
}
