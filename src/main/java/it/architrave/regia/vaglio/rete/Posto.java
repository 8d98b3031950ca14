package it.architrave.regia.vaglio.rete;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;

/** A node of a model where it stands in the expanded net; two calls of one act are two places. */
public final class Posto {

    final Cornice cornice;
    final List<Arco> uscite = new ArrayList<>();
    final List<String> entrate = new ArrayList<>();
    final List<Posto> bordi = new ArrayList<>();
    @Nullable Cornice dentro;
    private final FlowNode nodo;
    private final String id;
    private final String etichetta;
    private final @Nullable String chi;
    private final @Nullable String sveglia;
    private final @Nullable String codice;

    Posto(FlowNode nodo, Cornice cornice) {
        this.nodo = nodo;
        this.cornice = cornice;
        this.id = cornice.via + "/" + nodo.getId();
        this.etichetta = nodo.getName() == null || nodo.getName().isBlank() ? nodo.getId() : nodo.getName();
        this.chi = Lettura.chi(nodo);
        this.sveglia = Lettura.sveglia(nodo);
        this.codice = Lettura.ingresso(nodo, "codiceTermine");
    }

    /** Unique in the net: the calls that lead to it, and its own id. */
    public String id() {
        return id;
    }

    public FlowNode nodo() {
        return nodo;
    }

    /** As the drawing names it; its id where it has no label. */
    public String etichetta() {
        return etichetta;
    }

    /** Whose meaning it has; none where it only routes. */
    public @Nullable String chi() {
        return chi;
    }

    /** Variable that its timer reads; none where it is no timer. */
    public @Nullable String sveglia() {
        return sveglia;
    }

    /** Whether it waits for a message of somebody outside. */
    public boolean attende() {
        return Lettura.attende(nodo);
    }

    /** Whether it calls an act that was not given. */
    public boolean chiamaUnIgnoto() {
        return nodo instanceof CallActivity && dentro == null;
    }

    /** The clocks that bound the wait at this place: its own, and those of what encloses it. */
    public List<Posto> orologi() {
        List<Posto> tutti = new ArrayList<>(bordi.stream().filter(b -> b.sveglia != null).toList());
        for (Cornice c = cornice; c != null; c = c.madre) {
            if (c.ospite != null) {
                c.ospite.bordi.stream().filter(b -> b.sveglia != null).forEach(tutti::add);
            }
        }
        return tutti;
    }

    /** Code of a term that the step itself is given, or the variable that holds it. */
    @Nullable String codice() {
        return codice;
    }

    /** What a boundary event bounds. */
    @Nullable Posto ospite() {
        return nodo instanceof BoundaryEvent bordo ? cornice.posti.get(bordo.getAttachedTo().getId()) : null;
    }

    boolean interrompe() {
        return nodo instanceof BoundaryEvent bordo && bordo.cancelActivity();
    }
}
