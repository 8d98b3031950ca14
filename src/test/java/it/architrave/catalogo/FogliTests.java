package it.architrave.catalogo;

import static it.architrave.catalogo.BancoDiProva.FIRENZE;
import static it.architrave.catalogo.BancoDiProva.OROLOGIO;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FogliTests {

    private final BancoDiProva banco = new BancoDiProva();
    private List<Foglio> fogli;

    @BeforeEach
    void scrive() throws IOException {
        Moduli moduli = new ModuliDelClasspath(banco.lettore, OROLOGIO);
        fogli = new Fogli(banco.controlli).di(moduli.inVigore("Cila"), moduli.esempio("Cila"), FIRENZE);
    }

    @Test
    void unaRispostaStaInParole() {
        assertThat(foglio("titolarita").voci()).allSatisfy(v ->
                assertThat(v.valore()).noneMatch(testo -> testo.matches("[a-z]\\d?|true|false")));
    }

    @Test
    void leVociRipetuteSiAprono() {
        assertThat(tutte(foglio("localizzazione").voci())).extracting(Foglio.Voce::etichetta)
                .contains("Via, piazza, ecc.", "Numero civico");
    }

    @Test
    void nessunaVoceResaVuota() {
        assertThat(fogli).isNotEmpty().allSatisfy(f -> assertThat(tutte(f.voci())).isNotEmpty().allSatisfy(v ->
                assertThat(v.valore().isEmpty()).isNotEqualTo(v.voci().isEmpty())));
    }

    @Test
    void laLetteraDelQuadroNonSiRipeteSuiCampi() {
        assertThat(foglio("localizzazione").intestazione()).startsWith("e) ");
        assertThat(tutte(foglio("localizzazione").voci())).extracting(Foglio.Voce::lettera).doesNotContain("e", "");
    }

    @Test
    void unaRispostaCheIlQuadroNonChiedeNonSiVede() {
        var quadro = new Quadro("prova", "", "Prova", List.of());
        assertThat(Foglio.di(quadro, Map.of("altro", "testo")).vuoto()).isTrue();
    }

    private Foglio foglio(String codice) {
        return fogli.stream().filter(f -> f.codice().equals(codice)).findFirst().orElseThrow();
    }

    private static List<Foglio.Voce> tutte(List<Foglio.Voce> voci) {
        return voci.stream().flatMap(v -> Stream.concat(Stream.of(v), tutte(v.voci()).stream())).toList();
    }
}
