package it.architrave.catalogo;

import it.architrave.catalogo.FormSuFile.Voce;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** What a FEEL condition of forms and tables must respect to mean what it says. */
final class RegoleDelleCondizioni {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final Pattern TESTO = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NOME = Pattern.compile("[A-Za-z_]\\w*(\\.\\w+)*");
    private static final Pattern CONFRONTO =
            Pattern.compile("([\\w.]+)\\s*(?:!=|=)\\s*\"([^\"]*)\"|list contains\\(([\\w.]+), \"([^\"]*)\"\\)");
    private static final Set<String> GRAMMATICA = Set.of("and", "or", "null", "true", "false", "list", "contains", "count");

    private RegoleDelleCondizioni() {
    }

    /**
     * An expression and where it stands.
     *
     * @param base field of the innermost repeatable section, which {@code this} means; empty outside of one
     */
    record Condizione(String quadro, String campo, String base, String testo) {
    }

    static List<Condizione> nei(FormSuFile form) {
        List<Condizione> condizioni = new ArrayList<>();
        for (Voce voce : form.voci()) {
            String contenitore = voce.campo().endsWith("[]") ? voce.campo().substring(0, voce.campo().length() - 2) : voce.campo();
            int fine = contenitore.lastIndexOf("[]");
            String base = fine < 0 ? "" : contenitore.substring(0, fine + 2);
            for (String testo : List.of(voce.nascosto(), voce.nodo().path("properties").path("obbligatorioSe").asString(""))) {
                if (!testo.isEmpty() && !voce.opzione()) {
                    condizioni.add(new Condizione(voce.quadro(), voce.campo(), base, testo));
                }
            }
        }
        form.perQuadro().forEach((quadro, json) -> json.path("components").values().stream()
                .filter(n -> n.path("type").asString("").equals("text") && n.has("conditional"))
                .forEach(n -> condizioni.add(new Condizione(quadro, "nota", "", FormSuFile.nascosto(n)))));
        return condizioni;
    }

    /** A condition that gives null would neither show nor hide. */
    static List<String> indeciseSenzaRisposte(List<Condizione> condizioni) {
        return condizioni.stream().filter(c -> {
            EvaluationResult esito = FEEL.evaluateExpression(c.testo(), Map.<String, Object>of());
            return !esito.isSuccess() || !(esito.result() instanceof Boolean);
        }).map(Condizione::toString).toList();
    }

    static List<String> cheNominanoCampiInesistenti(List<Condizione> condizioni, FormSuFile form) {
        Set<String> campi = form.voci().stream().map(v -> v.quadro() + "." + v.campo().replace("[]", ""))
                .collect(Collectors.toSet());
        List<String> errori = new ArrayList<>();
        for (Condizione c : condizioni) {
            NOME.matcher(TESTO.matcher(c.testo()).replaceAll("")).results().map(r -> r.group())
                    .filter(n -> !GRAMMATICA.contains(n) && !n.startsWith("parametri."))
                    .filter(n -> !campi.contains(assoluto(n, c, form))).forEach(n -> errori.add(c + " nomina " + n));
            CONFRONTO.matcher(c.testo()).results().forEach(r -> {
                String campo = assoluto(r.group(1) == null ? r.group(3) : r.group(1), c, form);
                String valore = r.group(1) == null ? r.group(4) : r.group(2);
                boolean scelta = campi.stream().anyMatch(v -> v.startsWith(campo + "="));
                if (scelta && !campi.contains(campo + "=" + valore)) {
                    errori.add(c + " confronta con " + valore);
                }
            });
        }
        return errori;
    }

    /** Where a field of the quadro and another quadro have the same name, the field wins and the quadro cannot be read. */
    static List<String> cheLeggonoUnQuadroOscurato(List<Condizione> condizioni, FormSuFile form) {
        Set<String> campi = form.voci().stream().map(v -> v.quadro() + "." + v.campo().replace("[]", ""))
                .collect(Collectors.toSet());
        Function<String, String> testa = n -> n.contains(".") ? n.substring(0, n.indexOf('.')) : n;
        return condizioni.stream().filter(c -> NOME.matcher(TESTO.matcher(c.testo()).replaceAll("")).results()
                .map(r -> r.group()).filter(n -> n.contains(".")).map(testa)
                .anyMatch(t -> form.perQuadro().containsKey(t) && campi.contains(c.quadro() + "." + t)))
                .map(Condizione::toString).toList();
    }

    private static String assoluto(String nome, Condizione c, FormSuFile form) {
        String testa = nome.contains(".") ? nome.substring(0, nome.indexOf('.')) : nome;
        if (testa.equals("this")) {
            return c.quadro() + "." + c.base().replace("[]", "") + nome.substring(testa.length());
        }
        return nome.contains(".") && form.perQuadro().containsKey(testa) ? nome : c.quadro() + "." + nome;
    }
}
