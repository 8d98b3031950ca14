package it.architrave.pratica;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.Risposte;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The answers as they are kept: one JSON text per quadro. */
@Component
class RisposteSalvate {

    private static final TypeReference<Map<String, Object>> OGGETTO = new TypeReference<>() { };

    private final QuadroCompilatoRepository quadri;
    private final JsonMapper json;

    RisposteSalvate(QuadroCompilatoRepository quadri, JsonMapper json) {
        this.quadri = quadri;
        this.json = json;
    }

    Risposte leggi(Ambito ambito, PraticaId id) {
        return new Risposte(quadri.diPratica(ambito, id).stream()
                .collect(Collectors.toMap(QuadroCompilato::codice, q -> json.readValue(q.risposte(), OGGETTO))));
    }

    void salva(Ambito ambito, PraticaId id, String quadro, Map<String, Object> valori) {
        String testo = json.writeValueAsString(valori);
        quadri.save(quadri.dellaBozza(ambito, id, quadro).map(q -> q.con(testo)).orElseGet(() -> new QuadroCompilato(null, id, quadro, testo)));
    }
}
