package it.architrave.catalogo;

import static org.assertj.core.api.Assertions.assertThat;

import it.kamaladafrica.codicefiscale.CodiceFiscale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The module of the CILA lists its quadri, and its sample can be filed as it stands; each rule has its broken fixture. */
class ModuloCilaTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FormSuFile form = FormSuFile.leggi(Path.of("forms/quadri"));
    private final FormSuFile cila = FormSuFile.delModulo("cila");

    @Test
    void ogniQuadroElencatoHaIlSuoFormEOgniFormEInUnModulo() throws IOException {
        try (Stream<Path> moduli = Files.walk(Path.of("forms")).filter(f -> f.endsWith("modulo.json"))) {
            List<String> elencati = moduli.flatMap(m -> quadri(FormSuFile.json(m)).stream()).toList();
            assertThat(differenze(elencati, form.perQuadro().keySet())).isEmpty();
        }
    }

    @Test
    void nessunQuadroEElencatoDueVolte() {
        assertThat(quadri(FormSuFile.json(Path.of("forms/cila/modulo.json")))).doesNotHaveDuplicates();
    }

    @Test
    void unQuadroSenzaFormEUnFormOrfanoSiVedono() {
        JsonNode modulo = JSON.readTree("{\"sezioni\":[{\"titolo\":\"S\",\"quadri\":[\"titolare\",\"fantasma\"]}]}");
        assertThat(differenze(quadri(modulo), Set.of("titolare", "orfano"))).containsExactly("fantasma", "orfano");
    }

    @Test
    void ogniQuadroHaTitoloEFonte() {
        assertThat(senzaTitolo(form)).isEmpty();
    }

    @Test
    void unQuadroSenzaTitoloSiVede() {
        assertThat(senzaTitolo(FormSuFile.di("q", "{'type':'text','text':'Dati'}"))).containsExactly("q");
    }

    @Test
    void lEsempioSiPresentaCosiComE() {
        assertThat(EsempioSuFile.errori(cila, esempio())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"titolarita, esclusiva, a9, valore non offerto", "titolarita, inventato, x, campo sconosciuto",
            "titolarita, titolo, '', manca", "contributoCila, versamento, f21, nascosto ma compilato",
            "qualificazioneCila, dataInizio, domani, data sbagliata"})
    void unEsempioSbagliatoSiVede(String quadro, String campo, String valore, String errore) {
        Map<String, Object> rotto = esempio();
        quadro(rotto, quadro).put(campo, valore);
        assertThat(EsempioSuFile.errori(cila, rotto)).containsExactly(quadro + "." + campo + ": " + errore);
    }

    @Test
    void iCodiciFiscaliDellEsempioSonoDelleLoroPersone() {
        List<Map<?, ?>> persone = new ArrayList<>();
        persone(esempio(), persone);
        assertThat(persone).hasSize(4).allSatisfy(p -> {
            CodiceFiscale codice = CodiceFiscale.of(p.get("codiceFiscale").toString());
            LocalDate nascita = LocalDate.parse(((Map<?, ?>) p.get("nascita")).get("data").toString());
            assertThat(codice.getPerson().getBirthDate()).isEqualTo(nascita);
        });
    }

    private static List<String> quadri(JsonNode modulo) {
        return modulo.path("sezioni").values().stream()
                .flatMap(s -> s.path("quadri").values().stream()).map(q -> Adattamento.di(q).quadro()).toList();
    }

    private static Set<String> differenze(List<String> elencati, Set<String> form) {
        Set<String> differenze = new TreeSet<>(elencati);
        differenze.removeAll(form);
        form.stream().filter(f -> !elencati.contains(f)).forEach(differenze::add);
        return differenze;
    }

    private static List<String> senzaTitolo(FormSuFile form) {
        return form.perQuadro().entrySet().stream().filter(e -> {
            JsonNode proprieta = e.getValue().path("components").path(0).path("properties");
            return proprieta.path("titolo").asString("").isBlank() || proprieta.path("fonte").asString("").isBlank();
        }).map(Map.Entry::getKey).toList();
    }

    private static void persone(Object valore, List<Map<?, ?>> trovate) {
        if (valore instanceof Map<?, ?> oggetto) {
            if (oggetto.containsKey("nascita")) {
                trovate.add(oggetto);
            }
            oggetto.values().forEach(v -> persone(v, trovate));
        } else if (valore instanceof List<?> elenco) {
            elenco.forEach(v -> persone(v, trovate));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> quadro(Map<String, Object> esempio, String quadro) {
        return (Map<String, Object>) esempio.get(quadro);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> esempio() {
        return JSON.readValue(Path.of("forms/cila/esempio.json").toFile(), Map.class);
    }
}
