package it.architrave.termini.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.prova.ProvaIntegrata;
import it.architrave.prova.Rete;
import it.architrave.termini.regole.Esempio;
import it.architrave.termini.regole.Trovato;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public simulator as a program meets it: the worked examples, and what is refused. */
@ProvaIntegrata
class SimulazioniRestTests {

    private static final String INDIRIZZO = "/api/v1/termini/simulazioni";

    @Autowired
    private Rete rete;
    @Autowired
    private JsonMapper json;

    @ParameterizedTest
    @MethodSource("esempi")
    void lInterfacciaDaLeDateCalcolateAMano(Esempio esempio) throws Exception {
        var risposta = chiedi(esempio.json());
        assertThat(risposta.statusCode()).as(risposta.body()).isEqualTo(200);
        assertThat(trovato(json.readTree(risposta.body())).differenze(esempio)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("errate")
    void unaRichiestaErrataERifiutataNominandoIlCampo(Errata errata) throws Exception {
        var risposta = chiedi(errata.corpo());
        assertThat(risposta.statusCode()).as(risposta.body()).isEqualTo(400);
        assertThat(risposta.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json.readTree(risposta.body()).path("problemi").path(0).path("campo").asString()).isEqualTo(errata.campo());
    }

    @Test
    void laRispostaHaLaFormaDelContratto() throws Exception {
        JsonNode risposta = json.readTree(chiedi("""
                {"procedimento": "PERMESSO_DI_COSTRUIRE", "comune": "058091",
                 "eventi": [{"tipo": "ISTANZA_PRESENTATA", "data": "2026-10-05"},
                            {"tipo": "DOCUMENTI_RICHIESTI", "data": "2026-10-30"},
                            {"tipo": "DOCUMENTI_RICEVUTI", "data": "2026-12-01"}],
                 "opzioni": {"complesso": false}}""").body());
        assertThat(risposta.path("procedimento").asString()).isEqualTo("PERMESSO_DI_COSTRUIRE");
        assertThat(risposta.path("normativa").asString()).isEqualTo("2026-02-20");
        JsonNode silenzio = StreamSupport.stream(risposta.path("termini").spliterator(), false)
                .filter(t -> "SILENZIO_FINE".equals(t.path("codice").asString())).findFirst().orElseThrow();
        assertThat(silenzio.propertyNames()).contains("codice", "descrizione", "data", "grezza", "stato", "effetto", "norma",
                "calcolo").doesNotContain("efficace");
        assertThat(silenzio.path("grezza").asString()).isEqualTo("2027-03-01");
        assertThat(silenzio.path("calcolo").path(0).path("perche").asString())
                .isEqualTo("60 + 30 giorni dalla presentazione: interrotto dalla richiesta di documenti");
        JsonNode corsa = silenzio.path("calcolo").path(1);
        assertThat(corsa.path("perche").asString()).isEqualTo("60 + 30 giorni da capo");
        assertThat(corsa.path("giorni").asInt()).isEqualTo(90);
        assertThat(corsa.path("da").asString() + corsa.path("a").asString()).isEqualTo("2026-12-012027-03-01");
        assertThat(corsa.path("norma").asString()).contains("art. 20");
        assertThat(risposta.path("avvisi").isArray()).isTrue();
    }

    @Test
    void unaDataCheNonSiPuoCalcolareEDettaNulla() throws Exception {
        assertThat(chiedi("""
                {"procedimento":"PERMESSO_DI_COSTRUIRE","eventi":[{"tipo":"ISTANZA_PRESENTATA","data":"2026-10-05"},
                {"tipo":"DOCUMENTI_RICHIESTI","data":"2026-10-30"}]}""").body()).contains("\"data\":null", "INTERROTTO");
    }

    @Test
    void ogniComuneItalianoEConosciutoServitoQuiONo() throws Exception {
        for (String comune : List.of("001001", "015146", "048017", "058091")) {
            assertThat(chiedi(corpo("comune", comune)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void ilContrattoPubblicatoDescriveRichiestaERisposta() throws Exception {
        assertThat(rete.get("", "/v3/api-docs").body()).contains(INDIRIZZO, "SANATORIA_36_BIS", "INIZIO_LAVORI_DAL",
                "Richiesta");
    }

    @Test
    void unTipoDiContenutoDiversoERifiutato() throws Exception {
        assertThat(rete.file("", INDIRIZZO, "x", "x", new byte[0]).statusCode()).isEqualTo(415);
    }

    static List<Esempio> esempi() {
        return Esempio.tutti();
    }

    static List<Errata> errate() {
        return Errata.tutte();
    }

    private static String corpo(String campo, String valore) {
        return "{\"procedimento\":\"SCIA\",\"" + campo + "\":\"" + valore
                + "\",\"eventi\":[{\"tipo\":\"ISTANZA_PRESENTATA\",\"data\":\"2026-10-05\"}]}";
    }

    private HttpResponse<String> chiedi(String corpo) throws Exception {
        return rete.json("", "POST", INDIRIZZO, corpo);
    }

    private static Trovato trovato(JsonNode risposta) {
        Map<String, Set<String>> termini = new LinkedHashMap<>();
        risposta.path("termini").forEach(t -> termini.put(t.path("codice").asString(), Trovato.parole(testo(t, "data"),
                testo(t, "stato"), testo(t, "effetto"), testo(t, "efficace"))));
        return new Trovato(termini, StreamSupport.stream(risposta.path("avvisi").spliterator(), false)
                .map(a -> a.path("codice").asString()).collect(Collectors.toSet()));
    }

    private static String testo(JsonNode nodo, String campo) {
        JsonNode valore = nodo.get(campo);
        return valore == null || valore.isNull() ? null : valore.asString();
    }
}
