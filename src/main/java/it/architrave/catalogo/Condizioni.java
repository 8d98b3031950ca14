package it.architrave.catalogo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Component;

/** The conditions of forms and attachments, in FEEL; the only class that knows the FEEL engine. */
@Component
class Condizioni {

    /** No functions of ours and no Java: a form is data and must not reach into the program. */
    private final FeelEngineApi feel = FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();
    private final Map<String, ParsedExpression> lette = new ConcurrentHashMap<>();

    /** Whether the condition surely holds; one that yields nothing or fails on missing answers does not hold. */
    boolean vale(String condizione, Contesto contesto) {
        var esito = feel.evaluate(letta(condizione), contesto.nomi());
        return esito.isSuccess() && Boolean.TRUE.equals(esito.result());
    }

    /** Reads the condition, refusing wrong syntax before anybody fills in the form. */
    ParsedExpression letta(String condizione) {
        return lette.computeIfAbsent(condizione, this::leggi);
    }

    private ParsedExpression leggi(String condizione) {
        String testo = condizione.strip();
        var esito = feel.parseExpression(testo.startsWith("=") ? testo.substring(1) : testo);
        if (!esito.isSuccess()) {
            throw new IllegalArgumentException("condizione «" + condizione + "»: " + esito.failure().message());
        }
        return esito.parsedExpression();
    }
}
