package it.architrave.regia.vaglio.rete;

import it.architrave.regia.vaglio.legge.Significati;
import it.architrave.regia.vaglio.legge.Voce;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Runs the net as the engine does: an event, then everything that waits for nobody, in one act. Where a step has several
 * outcomes, or a condition is unknown, each is run apart.
 */
final class Esecutore {

    private final Significati legge;

    Esecutore(Significati legge) {
        this.legge = legge;
    }

    /** All the ways in which the act comes to rest. */
    List<Corsa> finoAllaQuiete(List<Corsa> avviate) {
        Deque<Corsa> aperte = new ArrayDeque<>(avviate);
        List<Corsa> ferme = new ArrayList<>();
        while (!aperte.isEmpty()) {
            Corsa corsa = aperte.pop();
            if (corsa.coda.isEmpty()) {
                ferme.add(corsa);
            } else {
                aperte.addAll(passo(corsa));
            }
        }
        return ferme;
    }

    /** The step, done or waited for, has each of its outcomes. */
    List<Corsa> compi(Corsa corsa, Posto posto) {
        List<Voce> voci = posto.chi() == null ? List.of() : legge.voci(posto.chi(), corsa.codice(posto));
        if (voci.isEmpty()) {
            if (posto.chi() != null) {
                corsa.compie(posto, null, legge);
            }
            esci(corsa, posto);
            return List.of(corsa);
        }
        List<Corsa> rami = new ArrayList<>();
        for (Voce voce : voci) {
            Corsa ramo = corsa.copia();
            ramo.compie(posto, voce, legge);
            esci(ramo, posto);
            rami.add(ramo);
        }
        return rami;
    }

    /** Nothing waits at the place or inside it any more, nor do its boundary events. */
    void libera(Corsa corsa, Posto posto) {
        corsa.gettoni.remove(posto.id());
        posto.bordi.forEach(b -> corsa.gettoni.remove(b.id()));
        if (posto.dentro != null) {
            corsa.svuota(posto.dentro);
            corsa.dimentica(posto.dentro);
        }
    }

    void esci(Corsa corsa, Posto posto) {
        for (int i = posto.uscite.size() - 1; i >= 0; i--) {
            corsa.coda.push(new Corsa.Arrivo(posto.uscite.get(i).verso(), posto.uscite.get(i).id()));
        }
        if (posto.uscite.isEmpty()) {
            chiudiSeVuota(corsa, posto.cornice);
        }
    }

    private List<Corsa> passo(Corsa corsa) {
        Corsa.Arrivo arrivo = corsa.coda.pop();
        Posto posto = arrivo.posto();
        corsa.segna(posto);
        if (posto.nodo() instanceof UserTask || posto.attende()) {
            riposa(corsa, posto);
        } else if (posto.dentro != null) {
            riposa(corsa, posto);
            Chiamata.entra(corsa, posto, posto.dentro);
        } else if (posto.nodo() instanceof ExclusiveGateway) {
            return bivio(corsa, posto);
        } else if (posto.nodo() instanceof ParallelGateway) {
            insieme(corsa, arrivo);
        } else if (posto.nodo() instanceof EndEvent && posto.chi() == null) {
            finisci(corsa, posto);
        } else {
            return compi(corsa, posto);
        }
        return List.of(corsa);
    }

    private static void riposa(Corsa corsa, Posto posto) {
        corsa.gettoni.add(posto.id());
        posto.bordi.stream().filter(b -> b.sveglia() != null || b.chi() != null).forEach(b -> corsa.gettoni.add(b.id()));
    }

    private static List<Corsa> bivio(Corsa corsa, Posto posto) {
        return Condizione.aperti(posto.uscite, v -> corsa.valore(posto.cornice, v)).stream().map(arco -> {
            Corsa ramo = corsa.copia();
            if (posto.uscite.size() > 1) {
                ramo.risponde(arco);
            }
            ramo.coda.push(new Corsa.Arrivo(arco.verso(), arco.id()));
            return ramo;
        }).toList();
    }

    /** Goes on when every flow has brought its token. */
    private void insieme(Corsa corsa, Corsa.Arrivo arrivo) {
        Posto posto = arrivo.posto();
        corsa.gettoni.add(posto.id() + "<" + arrivo.flusso());
        if (posto.entrate.stream().allMatch(f -> corsa.gettoni.contains(posto.id() + "<" + f))) {
            posto.entrate.forEach(f -> corsa.gettoni.remove(posto.id() + "<" + f));
            esci(corsa, posto);
        }
    }

    private void finisci(Corsa corsa, Posto posto) {
        String errore = Lettura.errore(posto.nodo());
        Posto bordo = errore == null ? null : posto.cornice.raccoglie(errore);
        if (bordo != null) {
            libera(corsa, Objects.requireNonNull(bordo.ospite()));
            corsa.segna(bordo);
            esci(corsa, bordo);
            return;
        }
        if (Lettura.termina(posto.nodo())) {
            corsa.svuota(posto.cornice);
        }
        chiudiSeVuota(corsa, posto.cornice);
    }

    private void chiudiSeVuota(Corsa corsa, Cornice cornice) {
        if (!corsa.vuota(cornice)) {
            return;
        }
        if (cornice.ospite != null) {
            Chiamata.restituisci(corsa, cornice.ospite, cornice);
            libera(corsa, cornice.ospite);
            esci(corsa, cornice.ospite);
        } else if (cornice.madre != null) {
            chiudiSeVuota(corsa, cornice.madre);
        }
    }
}
