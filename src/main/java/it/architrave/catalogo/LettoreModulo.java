package it.architrave.catalogo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts a module together from its index, its quadri and its table of attachments. */
@Component
class LettoreModulo {

    private final JsonMapper json;
    private final LettoreForm form;
    private final Condizioni condizioni;

    LettoreModulo(JsonMapper json, LettoreForm form, Condizioni condizioni) {
        this.json = json;
        this.form = form;
        this.condizioni = condizioni;
    }

    /** The module of that index file ({@code modulo.json}); beside it {@code allegati.csv}, above it {@code quadri/}. */
    Modulo leggi(Resource indice) throws IOException {
        try (InputStream file = indice.getInputStream()) {
            JsonNode m = json.readTree(file);
            List<Modulo.Sezione> sezioni = new ArrayList<>();
            for (JsonNode sezione : m.path("sezioni")) {
                sezioni.add(new Modulo.Sezione(sezione.path("titolo").asString(), quadri(indice, sezione)));
            }
            return new Modulo(m.path("codice").asString(), m.path("versione").asString(), m.path("titolo").asString(),
                    m.path("regime").asString(""), List.copyOf(sezioni), allegati(indice));
        }
    }

    /** Sample answers with dates that stand in relation to today. */
    Risposte esempio(InputStream file, LocalDate oggi) {
        Map<String, Map<String, Object>> quadri = json.readValue(file, new TypeReference<>() { });
        return new Risposte(new DateRelative(oggi).in(quadri));
    }

    private List<Quadro> quadri(Resource indice, JsonNode sezione) throws IOException {
        List<Quadro> quadri = new ArrayList<>();
        for (JsonNode voce : sezione.path("quadri")) {
            Adattamento adattamento = Adattamento.di(voce);
            String nome = adattamento.quadro();
            try (InputStream file = quadro(indice, nome).getInputStream()) {
                byte[] adattato = json.writeValueAsBytes(adattamento.in(json.readTree(file)));
                Quadro letto = form.leggi(new ByteArrayInputStream(adattato));
                if (!letto.codice().equals(nome)) {
                    throw new FormErrato(nome, "nel file l'id è «" + letto.codice() + "»");
                }
                quadri.add(letto);
            }
        }
        return List.copyOf(quadri);
    }

    /** {@code forms/cila/modulo.json} → {@code forms/quadri/x.form}, without "..", which not every URL inside a jar resolves. */
    private static Resource quadro(Resource indice, String nome) throws IOException {
        String url = indice.getURL().toString();
        String procedura = url.substring(0, url.lastIndexOf('/'));
        return new UrlResource(procedura.substring(0, procedura.lastIndexOf('/') + 1) + "quadri/" + nome + ".form");
    }

    private List<AllegatoPrevisto> allegati(Resource indice) throws IOException {
        String nome = String.valueOf(indice.getFilename()).replace("modulo", "allegati").replace(".json", ".csv");
        try (InputStream file = indice.createRelative(nome).getInputStream()) {
            List<AllegatoPrevisto> allegati = TabellaAllegati.leggi(file);
            allegati.stream().map(AllegatoPrevisto::condizione).filter(c -> !c.isBlank()).forEach(condizioni::letta);
            return allegati;
        }
    }
}
