package it.architrave.regia.vaglio.rete;

import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** What runs inside a place: a subprocess, or a called act with what is passed to it and what it gives back. */
final class Chiamata {

    private Chiamata() {
    }

    static void entra(Corsa corsa, Posto posto, Cornice dentro) {
        if (posto.nodo() instanceof CallActivity chiamata && chiamata.getExtensionElements() != null) {
            for (CamundaIn in : chiamata.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list()) {
                String da = in.getCamundaSource() == null ? in.getCamundaSourceExpression() : in.getCamundaSource();
                if (in.getCamundaTarget() != null && da != null) {
                    boolean letterale = in.getCamundaSource() == null && !da.contains("{");
                    corsa.passa(dentro, in.getCamundaTarget(), letterale ? da : corsa.valore(posto.cornice, Lettura.nome(da)));
                }
            }
        }
        corsa.coda.push(new Corsa.Arrivo(dentro.inizio(), ""));
    }

    static void restituisci(Corsa corsa, Posto posto, Cornice dentro) {
        if (posto.nodo() instanceof CallActivity chiamata && chiamata.getExtensionElements() != null) {
            for (CamundaOut out : chiamata.getExtensionElements().getElementsQuery().filterByType(CamundaOut.class).list()) {
                String valore = out.getCamundaSource() == null ? null : corsa.valore(dentro, out.getCamundaSource());
                if (valore != null) {
                    corsa.decidi(posto.cornice, out.getCamundaTarget(), valore);
                }
            }
        }
    }
}
