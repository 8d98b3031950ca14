package it.architrave;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Pages and words fit together, in Italian, with nothing run inline; beside each rule, the page that breaks it. */
class TemplateTests {

    private static final Templates OURS = Templates.ours();
    private static final Templates BROKEN = Templates.of(Path.of("src/test/resources/pagine-guaste"),
            "rotte/pagina\nrotte/paginaCheManca\nrotte/che-manca\nparola.dettaInJava\nnon una pagina");

    @Test
    void ogniTipoDiCampoHaIlSuoComponente() {
        nothing(TemplateRules::fieldTypesWithoutComponent, "TESTO", "RIPETIBILE");
    }

    @Test
    void ogniParolaNominataEsiste() {
        nothing(TemplateRules::wordsMissing, "parola.cheManca", "stato.ignoto.");
    }

    @Test
    void ogniParolaEUsata() {
        nothing(TemplateRules::wordsUnused, "parola.inutile");
    }

    @Test
    void nessunaParolaEScrittaDueVolte() {
        nothing(TemplateRules::wordsWrittenTwice, "parola.giusta");
    }

    @Test
    void nessunApostrofoInghiotteIParametri() {
        nothing(TemplateRules::wordsThatSwallowTheirParameters, "parola.inghiottita");
    }

    @Test
    void leParoleSonoItaliane() {
        nothing(TemplateRules::englishWords, "parola.inglese: Please", "rotte/pagina.html: Loading");
    }

    @Test
    void ogniFrammentoNominatoEsiste() {
        nothing(TemplateRules::fragmentsMissing, "rotte/pagina.html: componenti/campo :: cheManca",
                "rotte/pagina.html: componenti/nessuno :: campo");
    }

    @Test
    void ogniPaginaEUsata() {
        nothing(TemplateRules::pagesUnused, "rotte/inutile.html");
    }

    @Test
    void ogniPaginaNominataEsiste() {
        nothing(TemplateRules::pagesMissing, "rotte/che-manca");
    }

    @Test
    void nessunaPaginaPortaCodiceOStiliAlSuoInterno() {
        nothing(TemplateRules::inlineScriptsAndStyles, "rotte/pagina.html: style=", "rotte/pagina.html: <script",
                "rotte/pagina.html: onclick=");
    }

    private static void nothing(Function<Templates, List<String>> rule, String... culprits) {
        assertThat(rule.apply(OURS)).isEmpty();
        assertThat(rule.apply(BROKEN)).containsExactly(culprits);
    }
}
