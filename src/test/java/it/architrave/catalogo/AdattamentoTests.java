package it.architrave.catalogo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A module gives its own letter and words to a quadro it shares; what people answer and the conditions stay the same. */
class AdattamentoTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode QUADRO = json("{'id':'q','components':[{'type':'text','text':'La comunicazione',"
            + "'properties':{'titolo':'Parti','lettera':'b','fonte':'modulo CILA, quadro b)'}},"
            + "{'type':'radio','key':'opere','label':'Le opere','description':'Con b.2 serve la delibera, dell’art. 90, b)',"
            + "'conditional':{'hide':'=comunicazione != null'},'properties':{'lettera':'b.1'},"
            + "'values':[{'label':'b.1 no, sub.1','value':'b1'},{'label':'b.2 sì','value':'b2'}]}]}");

    @Test
    void ilSoloNomeNonCambiaNulla() {
        assertThat(Adattamento.di(json("'q'")).in(QUADRO)).isEqualTo(QUADRO);
    }

    @Test
    void laLetteraCambiaDovunqueSiLegge() {
        JsonNode adattato = adattato("{'quadro':'q','lettera':'e'}");
        assertThat(adattato.at("/components/0/properties/lettera").asString()).isEqualTo("e");
        assertThat(adattato.at("/components/0/properties/fonte").asString()).isEqualTo("modulo CILA, quadro e)");
        assertThat(adattato.at("/components/1/properties/lettera").asString()).isEqualTo("e.1");
        assertThat(adattato.at("/components/1/description").asString()).as("le lettere della legge restano")
                .isEqualTo("Con e.2 serve la delibera, dell’art. 90, b)");
        assertThat(adattato.at("/components/1/values/0/label").asString()).isEqualTo("e.1 no, sub.1");
    }

    @Test
    void leParoleCambianoMaNonLeChiaviLeCondizioniEIValori() {
        JsonNode adattato = adattato("{'quadro':'q','parole':{'comunicazione':'segnalazione','opere':'lavori'}}");
        assertThat(adattato.at("/components/0/text").asString()).isEqualTo("La segnalazione");
        assertThat(adattato.at("/components/1/label").asString()).isEqualTo("Le lavori");
        assertThat(adattato.at("/components/1/key").asString()).isEqualTo("opere");
        assertThat(adattato.at("/components/1/conditional/hide").asString()).isEqualTo("=comunicazione != null");
        assertThat(adattato.at("/components/1/values/0/value").asString()).isEqualTo("b1");
        assertThat(QUADRO.at("/components/0/text").asString()).as("il quadro condiviso resta com’è").isEqualTo("La comunicazione");
    }

    @Test
    void unOpzioneInPiuStaDopoQuellaIndicata() {
        JsonNode adattato = adattato("{'quadro':'q','opzioni':[{'campo':'opere','dopo':'b1','value':'b3','label':'forse'}]}");
        assertThat(adattato.at("/components/1/values").valueStream().map(o -> o.path("value").asString()))
                .containsExactly("b1", "b3", "b2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'quadro':'q','parole':{'permesso':'titolo'}}", "{'quadro':'q','parole':{'b1':'e1'}}",
            "{'quadro':'q','opzioni':[{'campo':'opere','dopo':'b9','value':'b3','label':'forse'}]}",
            "{'quadro':'q','opzioni':[{'campo':'altro','dopo':'b1','value':'b3','label':'forse'}]}"})
    void unAdattamentoCheNonTrovaNullaERifiutato(String voce) {
        assertThatThrownBy(() -> adattato(voce)).isInstanceOf(FormErrato.class).hasMessageContaining("«q»");
    }

    private static JsonNode adattato(String voce) {
        return Adattamento.di(json(voce)).in(QUADRO);
    }

    private static JsonNode json(String testo) {
        return JSON.readTree(testo.replace('\'', '"'));
    }
}
