package it.architrave;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The numbers of the law stand among the parameters and nowhere else; beside each rule, who writes one. */
class LegalLiteralsTests {

    private static final List<ModelFile> MODELS = Stream.of(".bpmn", ".dmn")
            .flatMap(extension -> ModelFile.under(Path.of("processes"), extension).stream()).toList();

    private static final ModelFile BROKEN =
            ModelFile.read(Path.of("src/test/resources/numeri-guasti/NumeriNelModello.bpmn"));

    @Test
    void iModuliDellaLeggeNonContengonoNumeri() {
        assertThat(LiteralRules.numbersInCode(House.OURS)).isEmpty();
        assertThat(LiteralRules.numbersInCode(House.BROKEN)).containsExactly("termini.TrentaGiorni: 30",
                "termini.TrentaGiorni: 45");
    }

    @Test
    void nessunTestoDelCodiceDiceDurateOImporti() {
        assertThat(LiteralRules.spansAndAmountsInTexts(House.OURS)).isEmpty();
        assertThat(LiteralRules.spansAndAmountsInTexts(House.BROKEN)).containsExactly("termini.TrentaGiorni: 60 giorni");
    }

    @Test
    void nessunaPaginaENessunaParolaDiceDurateOImporti() {
        assertThat(LiteralRules.spansAndAmountsInPages(Templates.ours())).isEmpty();
        assertThat(LiteralRules.spansAndAmountsInPages(Templates.of(Path.of("src/test/resources/numeri-guasti"), "")))
                .containsExactly("pagina.html: € 1", "pagina.html: 30 giorni", "sanzione: 0 euro");
    }

    @Test
    void nessunModelloContieneDurate() {
        nowhere(LiteralRules::durationsInModels, "BoundaryEvent_TermineDecorso");
    }

    @Test
    void nessunaCondizioneENessunaDecisioneContieneNumeri() {
        nowhere(LiteralRules::numbersInConditionsAndDecisions, "Flow_Lunga");
    }

    @Test
    void ogniParametroNominatoEsiste() {
        assertThat(LiteralRules.parametersMissing(House.OURS, MODELS, Path.of("src/main/resources/db/migration"))).isEmpty();
        assertThat(LiteralRules.parametersMissing(House.BROKEN, List.of(BROKEN), Path.of("src/test/resources/numeri-guasti")))
                .containsExactly("Codice.cheManca", "Modello.cheManca");
    }

    private static void nowhere(Function<ModelFile, List<String>> rule, String culprit) {
        assertThat(MODELS).isNotEmpty().allSatisfy(model -> assertThat(rule.apply(model)).as(model.name()).isEmpty());
        assertThat(rule.apply(BROKEN)).containsExactly(culprit);
    }
}
