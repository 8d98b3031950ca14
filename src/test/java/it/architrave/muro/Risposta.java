package it.architrave.muro;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What came back, as a stranger reads it: status, all headers, body. */
record Risposta(int stato, Map<String, List<String>> intestazioni, String corpo) {

    private static final String GETTONE = "(name=\"_csrf\" value=\")[^\"]*\"";

    /** When the answer was given, which the page of an error says. */
    private static final String MOMENTO = "\"timestamp\":\"[^\"]*\"";

    /** Ids of few digits, told back; replaced on both sides of a comparison. */
    private static final String NUMERO_BREVE = "(?<![\\w-])\\d{1,3}(?![\\w-])";

    static Risposta di(HttpResponse<byte[]> risposta) {
        return new Risposta(risposta.statusCode(), risposta.headers().map(),
                new String(risposta.body(), StandardCharsets.UTF_8).replaceAll(GETTONE, "$1\"").replaceAll(MOMENTO, ""));
    }

    String intestazione(String nome) {
        return String.join(", ", intestazioni.getOrDefault(nome, intestazioni.getOrDefault(nome.toLowerCase(Locale.ROOT), List.of())));
    }

    /** Which headers there are, but for those of the connection, which is closed after some requests. */
    Set<String> nomiDelleIntestazioni() {
        Set<String> nomi = new TreeSet<>(intestazioni.keySet());
        nomi.removeAll(Set.of("connection", "keep-alive"));
        return nomi;
    }

    /** Without what was sent, which may be told back. */
    Risposta senza(List<String> mandati) {
        String testo = corpo;
        for (String mandato : mandati.stream().filter(m -> m.length() > 3).toList()) {
            testo = testo.replace(mandato, "#");
        }
        return new Risposta(stato, intestazioni, testo.replaceAll(NUMERO_BREVE, "#"));
    }

    /** Where the word of the canary or an id of the case stands; empty when nowhere. */
    List<String> segreti(List<String> idSegreti, List<String> mandati) {
        String tutto = (corpo + intestazioni).toLowerCase(Locale.ROOT);
        for (String mandato : mandati) {
            tutto = tutto.replace(mandato.toLowerCase(Locale.ROOT), "#");
        }
        String visto = tutto;
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(Bersaglio.CANARINO, Bersaglio.CODICE_FISCALE),
                idSegreti.stream()).filter(s -> visto.contains(s.toLowerCase(Locale.ROOT))).toList();
    }
}
