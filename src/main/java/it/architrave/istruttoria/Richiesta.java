package it.architrave.istruttoria;

import java.time.Instant;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The act that asks: text added to the list, the list itself as JSON, who adopted it and when.
 */
public record Richiesta(String testo, String voci, String chi, Instant adottato) {

    private static final TypeReference<List<VoceInvito>> ELENCO = new TypeReference<>() { };

    static Richiesta di(String testo, List<VoceInvito> voci, String chi, Instant adottato) {
        return new Richiesta(testo, JsonMapper.shared().writeValueAsString(voci), chi, adottato);
    }

    public List<VoceInvito> elenco() {
        return JsonMapper.shared().readValue(voci, ELENCO);
    }
}
