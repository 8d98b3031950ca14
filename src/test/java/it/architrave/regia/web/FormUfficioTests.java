package it.architrave.regia.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.accesso.Ruolo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms of the offices and the code name each other, and offer the roles that an office has. */
class FormUfficioTests {

    private static final Path CARTELLA = Path.of("forms/uffici");

    @Test
    void ogniFormDegliUfficiEUsatoEOgniFormNominatoEsiste() throws IOException {
        try (var file = Files.list(CARTELLA)) {
            assertThat(file.map(f -> f.getFileName().toString())).containsExactlyInAnyOrderElementsOf(
                    Arrays.stream(FormUfficio.values()).map(f -> f.codice() + ".form").toList());
        }
    }

    @Test
    void gliIncarichiOffertiSonoTuttiERuoliDUfficio() throws IOException {
        List<String> ruoli = Arrays.stream(Ruolo.values()).filter(Ruolo::diUfficio).map(r -> r.codice() + "=" + r.nome()).toList();
        for (FormUfficio form : List.of(FormUfficio.ISCRIZIONE, FormUfficio.INCARICO, FormUfficio.INCARICO_ALTRUI)) {
            assertThat(offerti(form)).as(form.codice()).containsExactlyInAnyOrderElementsOf(ruoli);
        }
    }

    private static List<String> offerti(FormUfficio form) throws IOException {
        JsonNode radice = JsonMapper.shared().readTree(Files.readString(CARTELLA.resolve(form.codice() + ".form")));
        return radice.path("components").valueStream().filter(c -> c.path("key").asString("").equals("ruoli"))
                .flatMap(c -> c.path("values").valueStream()).map(v -> v.path("value").asString() + "=" + v.path("label").asString())
                .toList();
    }
}
