package it.architrave.termini.ingenuo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The comparison finds a calculator that errs, and how little of the history is enough to see it. */
class ConfrontoTests {

    private static final Storia STORIA = IngenuoTests.storia("PERMESSO_DI_COSTRUIRE", "ISTANZA_PRESENTATA 2026-10-05"
            + " DOCUMENTI_RICHIESTI 2026-10-30 DOCUMENTI_RICEVUTI 2026-12-01 PROPOSTA_FORMULATA 2027-01-10");

    private final JsonMapper mapper = JsonMapper.builder().build();

    @Test
    void nonTrovaNullaDaRidireASeStesso() {
        assertThat(new Confronto(json -> new Ponte.Risposta(200, risposta(STORIA))).differenze(STORIA)).isEmpty();
    }

    @Test
    void trovaUnGiornoDiTroppo() {
        Ponte ponte = json -> new Ponte.Risposta(200, risposta(STORIA).replace("\"data\":\"2027-03-01\"", "\"data\":\"2027-03-02\""));
        assertThat(new Confronto(ponte).differenze(STORIA)).contains("SILENZIO_FINE.data atteso 2027-03-01 avuto 2027-03-02");
    }

    @Test
    void trovaUnTermineCheMancaEUnAvvisoDiTroppo() {
        Ponte ponte = json -> new Ponte.Risposta(200, risposta(STORIA).replace("RDP_ENTRO", "ALTRO_ENTRO")
                .replace("\"avvisi\":[]", "\"avvisi\":[{\"codice\":\"FRETTA\"}]"));
        assertThat(new Confronto(ponte).differenze(STORIA))
                .contains("RDP_ENTRO manca", "ALTRO_ENTRO di troppo", "avvisi atteso [] avuto [FRETTA]");
    }

    @Test
    void trovaUnTermineSenzaSpiegazione() {
        Ponte ponte = json -> new Ponte.Risposta(200, risposta(STORIA).replace("art. 20", ""));
        assertThat(new Confronto(ponte).differenze(STORIA)).contains("SILENZIO_FINE senza spiegazione");
    }

    @Test
    void trovaPassiChePortanoAltrove() {
        Ponte ponte = json -> new Ponte.Risposta(200, risposta(STORIA).replace("\"a\":\"2027-03-01\"", "\"a\":\"2027-02-28\""));
        assertThat(new Confronto(ponte).differenze(STORIA)).contains("SILENZIO_FINE con passi che non arrivano alla data");
    }

    @Test
    void trovaUnRifiuto() {
        assertThat(new Confronto(json -> new Ponte.Risposta(400, "{}")).differenze(STORIA)).containsExactly("stato 400: {}");
    }

    @Test
    void raccontaIlPiuBreveInizioCheGiaDifferisce() {
        Ponte ponte = json -> new Ponte.Risposta(json.contains("DOCUMENTI_RICEVUTI") ? 500 : 200, risposta(STORIA.finoA(2)));
        Ponte sincero = json -> new Ponte.Risposta(200, risposta(STORIA.finoA(json.contains("RICHIESTI") ? 2 : 1)));
        assertThat(new Confronto(sincero).differenze(STORIA.finoA(2))).isEmpty();
        assertThat(new Confronto(json -> (json.contains("RICEVUTI") ? ponte : sincero).chiedi(json)).racconto(7, 3, STORIA))
                .contains("seme 7, storia 3").contains("basta: " + STORIA.finoA(3) + "\n");
    }

    /** The naive answer in the contract's words. */
    private String risposta(Storia storia) {
        Foglio foglio = Ingenuo.calcola(storia);
        List<Object> termini = new ArrayList<>();
        foglio.voci.forEach((codice, voce) -> {
            Map<String, Object> termine = new LinkedHashMap<>();
            termine.put("codice", codice);
            termine.put("descrizione", codice);
            termine.put("data", voce.data() == null ? null : voce.data().toString());
            termine.put("grezza", voce.grezza() == null ? null : voce.grezza().toString());
            termine.put("stato", voce.stato());
            termine.put("effetto", voce.effetto());
            termine.put("efficace", voce.efficace());
            termine.put("norma", "art. 20");
            termine.put("calcolo", List.of(Map.of("norma", "art. 20", "perche", "così", "a", String.valueOf(voce.data()))));
            termini.add(termine);
        });
        return mapper.writeValueAsString(Map.of("normativa", foglio.normativa.toString(), "termini", termini,
                "avvisi", foglio.avvisi.stream().map(avviso -> Map.of("codice", avviso)).toList()));
    }
}
