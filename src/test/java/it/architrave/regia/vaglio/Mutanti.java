package it.architrave.regia.vaglio;

import it.architrave.regia.vaglio.legge.AttoDichiarato;
import it.architrave.regia.vaglio.legge.Significato;
import it.architrave.regia.vaglio.legge.Verbo;
import it.architrave.regia.vaglio.rete.Esplorazione;
import it.architrave.regia.vaglio.rete.Passaggio;
import it.architrave.regia.vaglio.rete.Posto;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** All mutants of a procedure: where a rule applies is read from what the steps of each model mean. */
final class Mutanti {

    /** Stands in for a step that does nothing in law. */
    private static final Significato NULLA = new Significato(Verbo.PAZIENTA, "");

    private final String procedura;
    private final Esplorazione e;
    private final List<Mutante> tutti = new ArrayList<>();

    private Mutanti(String procedura, Esplorazione esplorazione) {
        this.procedura = procedura;
        this.e = esplorazione;
    }

    static List<Mutante> di(String procedura, Esplorazione esplorazione) {
        Mutanti mutanti = new Mutanti(procedura, esplorazione);
        mutanti.significati();
        mutanti.poteri();
        mutanti.fini();
        mutanti.arresti();
        mutanti.attese();
        mutanti.denaro();
        mutanti.firme();
        return mutanti.tutti;
    }

    private void significati() {
        Map<String, FlowNode> primi = new LinkedHashMap<>();
        nodi((p, s) -> true).stream().filter(n -> n instanceof ServiceTask || n instanceof UserTask)
                .forEach(n -> primi.putIfAbsent(modello(n), n));
        primi.values().forEach(n -> nuovo(SignificatoDichiarato.class, n, "delegato ignoto", Guasti.conDelegato(n.getId(), "ignoto")));
    }

    private void poteri() {
        Collection<String> entro = modelli(Verbo.ENTRO);
        Collection<String> dopo = modelli(Verbo.DOPO);
        nodi((p, s) -> s.verbo() == Verbo.APRE && p.codice().endsWith(".controllo") && entro.contains(modello(p.posto().nodo())))
                .forEach(n -> nuovo(PotereNelTermine.class, n, "termine mai aperto", Guasti.senza(n.getId())));
        nodi((p, s) -> s.verbo() == Verbo.SCADE && dopo.contains(modello(p.posto().nodo())))
                .forEach(n -> nuovo(PotereNelTermine.class, n, "scadenza non registrata", Guasti.senza(n.getId())));
        nodi((p, s) -> s.verbo() == Verbo.SCADE && p.codice().endsWith(".controllo"))
                .forEach(n -> nuovo(PotereNelTermine.class, n, "la fine non termina", Guasti.senzaTerminare()));
        e.rete().posti().stream().map(Posto::nodo).filter(n -> n instanceof CallActivity c && entro.contains(c.getCalledElement()))
                .filter(n -> modello(n).equals(procedura)).forEach(n -> nuovo(PotereNelTermine.class, n, "altro termine passato",
                        Guasti.scambiando(sigla() + ".controllo", sigla() + ".durata")));
    }

    /** By which the codes of the procedure's terms begin. */
    private String sigla() {
        return procedura.toUpperCase(Locale.ROOT);
    }

    private void fini() {
        nodi((p, s) -> switch (s.verbo()) {
            case FATTO, CONCLUDE -> true;
            // An act that ends nothing and is told in the same step leaves nothing behind when the step is left out.
            case COMUNICA -> finale(s) || p.voce().significati().stream().noneMatch(
                    a -> a.verbo() == Verbo.ADOTTA && a.oggetto().equals(s.oggetto()));
            case ADOTTA -> finale(s);
            default -> false;
        }).forEach(n -> nuovo(FineConAtto.class, n, "senza il passo", Guasti.senza(n.getId())));
    }

    private boolean finale(Significato atto) {
        return e.legge().atto(atto.oggetto()).filter(AttoDichiarato::finale).isPresent();
    }

    private void arresti() {
        Collection<String> chiedono = modelli(Verbo.CHIEDE);
        nodi((p, s) -> s.verbo() == Verbo.INTERROMPE || s.verbo() == Verbo.RIAVVIA)
                .forEach(n -> nuovo(ArrestoComeDaArticolo.class, n, "senza il passo", Guasti.senza(n.getId())));
        nodi((p, s) -> s.verbo() == Verbo.INTERROMPE).forEach(n -> nuovo(ArrestoComeDaArticolo.class, n, "sospende",
                Guasti.conDelegato(n.getId(), "sospendiTermine")));
        nodi((p, s) -> s.verbo() == Verbo.CHIUDE && chiedono.contains(modello(p.posto().nodo()))).forEach(n -> nuovo(
                ArrestoComeDaArticolo.class, n, "interrompe ciò che si chiude", Guasti.conDelegato(n.getId(), "interrompiTermine")));
    }

    private void attese() {
        Collection<String> attendono = e.rete().posti().stream().filter(Posto::attende).map(p -> modello(p.nodo()))
                .collect(Collectors.toSet());
        e.rete().posti().stream().filter(p -> p.sveglia() != null && attendono.contains(modello(p.nodo()))).map(Posto::nodo)
                .forEach(n -> nuovo(AttesaConUscita.class, n, "senza orologio", Guasti.senzaOrologio(n.getId())));
    }

    private void denaro() {
        nodi((p, s) -> s.verbo() == Verbo.RISCUOTE).forEach(n -> nuovo(DenaroPrima.class, n, "senza pagamento", Guasti.senza(n.getId())));
        nodi((p, s) -> s.verbo() == Verbo.CHIUDE && p.codice().endsWith(".silenzio"))
                .forEach(n -> nuovo(DenaroPrima.class, n, "il termine della decisione resta aperto", Guasti.senza(n.getId())));
    }

    private void firme() {
        nodi((p, s) -> s.verbo() == Verbo.ADOTTA)
                .forEach(n -> nuovo(FirmaDiChiPuo.class, n, "firma l'istruttore", Guasti.firmato(n.getId(), "istruttore")));
    }

    private void nuovo(Class<? extends Regola> regola, FlowNode nodo, String che, Consumer<BpmnModelInstance> mutazione) {
        tutti.add(new Mutante(regola, modello(nodo), nodo.getId() + ": " + che, mutazione));
    }

    private Collection<String> modelli(Verbo verbo) {
        return nodi((p, s) -> s.verbo() == verbo).stream().map(Mutanti::modello).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Nodes that do something of that kind in one of their outcomes, each once. */
    private Collection<FlowNode> nodi(BiPredicate<Passaggio, Significato> fanno) {
        return e.passaggi().stream().filter(p -> p.voce().significati().isEmpty() ? fanno.test(p, NULLA)
                : p.voce().significati().stream().anyMatch(s -> fanno.test(p, s))).map(p -> p.posto().nodo())
                .collect(Collectors.toMap(n -> modello(n) + n.getId(), n -> n, (a, b) -> a, LinkedHashMap::new)).values();
    }

    static String modello(FlowNode nodo) {
        return Stream.iterate(nodo.getParentElement(), p -> p.getParentElement()).filter(Process.class::isInstance)
                .map(p -> ((Process) p).getId()).findFirst().orElseThrow();
    }
}
