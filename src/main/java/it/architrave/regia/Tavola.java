package it.architrave.regia;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;

/** A decision of a model as a table to read: what is looked at, what follows, and why. */
public record Tavola(String titolo, String spiegazione, List<String> condizioni, List<String> esiti, List<Riga> righe) {

    /** One rule of the table. */
    public record Riga(List<String> se, List<String> allora, String perche) {
    }

    static Tavola di(Decision decisione) {
        DecisionTable tavola = (DecisionTable) decisione.getExpression();
        return new Tavola(decisione.getName(), descrizione(decisione),
                tavola.getInputs().stream().map(i -> i.getLabel() == null ? i.getInputExpression().getText().getTextContent()
                        : i.getLabel()).toList(),
                tavola.getOutputs().stream().map(o -> o.getLabel() == null ? o.getName() : o.getLabel()).toList(),
                tavola.getRules().stream().map(Tavola::riga).toList());
    }

    private static Riga riga(Rule regola) {
        return new Riga(regola.getInputEntries().stream().map(e -> parole(e.getText())).toList(),
                regola.getOutputEntries().stream().map(e -> parole(e.getText())).toList(), descrizione(regola));
    }

    private static String descrizione(DmnElement elemento) {
        return elemento.getDescription() == null ? "" : elemento.getDescription().getTextContent().strip();
    }

    private static String parole(@Nullable Text cella) {
        return parole(cella == null ? "" : cella.getTextContent().strip());
    }

    /** FEEL as a reader says it: no quotation marks, yes and no, "or" between values. */
    static String parole(String feel) {
        return switch (feel) {
            case "", "-" -> "qualsiasi";
            case "true" -> "sì";
            case "false" -> "no";
            default -> feel.matches("\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*")
                    ? String.join(" o ", Stream.of(feel.split(",")).map(v -> v.strip().replace("\"", "")).toList()) : feel;
        };
    }
}
