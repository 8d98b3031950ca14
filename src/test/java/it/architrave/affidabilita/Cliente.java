package it.architrave.affidabilita;

import it.architrave.prova.Impianto;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What all clients speak through: the public REST interface, at the common pace, patient when nobody answers. */
final class Cliente {

    private static final String CONFINE = "confine-della-prova";
    private static final Duration PAZIENZA = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;
    private final Passo passo;

    Cliente(Impianto impianto, Passo passo) {
        this.base = URI.create("http://localhost:" + impianto.porta());
        this.passo = passo;
    }

    /** An answer. */
    record Risposta(int stato, String corpo, boolean ritentata) {

        boolean riuscita() {
            return stato / 100 == 2;
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(corpo);
        }

        String campo(String nome) {
            return json().path(nome).asString("");
        }
    }

    Risposta get(String utente, String percorso) throws InterruptedException {
        return finoAllaRisposta(richiesta(utente, percorso).GET());
    }

    /** Sends, and again after each restart until it is answered: the key makes one effect of it. */
    Risposta manda(String utente, String metodo, String percorso, String chiave, String corpo) throws InterruptedException {
        return finoAllaRisposta(conCorpo(utente, metodo, percorso, chiave, corpo));
    }

    /** Sends once; empty when nobody answered, so that the act is in doubt. */
    Optional<Risposta> mandaUnaVolta(String utente, String metodo, String percorso, String corpo) throws InterruptedException {
        return unaVolta(conCorpo(utente, metodo, percorso, "", corpo), false);
    }

    /** Uploads once; empty when nobody answered. */
    Optional<Risposta> carica(String utente, String percorso, String codice, FileCasuale file) throws InterruptedException {
        byte[] prima = ("--" + CONFINE + "\r\nContent-Disposition: form-data; name=\"codice\"\r\n\r\n" + codice + "\r\n--"
                + CONFINE + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.nome()
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] dopo = ("\r\n--" + CONFINE + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return unaVolta(richiesta(utente, percorso).header("Content-Type", "multipart/form-data; boundary=" + CONFINE)
                .POST(BodyPublishers.concat(BodyPublishers.ofByteArray(prima), BodyPublishers.ofByteArray(file.contenuto()),
                        BodyPublishers.ofByteArray(dopo))), false);
    }

    /** For the oracle: outside the pace. */
    HttpResponse<byte[]> osserva(String utente, String percorso) {
        try {
            return http.send(richiesta(utente, percorso).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder conCorpo(String utente, String metodo, String percorso, String chiave, String corpo) {
        HttpRequest.Builder richiesta = richiesta(utente, percorso).header("Content-Type", "application/json");
        if (!chiave.isEmpty()) {
            richiesta.header("Idempotency-Key", chiave);
        }
        return richiesta.method(metodo, BodyPublishers.ofString(corpo));
    }

    private HttpRequest.Builder richiesta(String utente, String percorso) {
        return HttpRequest.newBuilder(base.resolve(percorso)).timeout(PAZIENZA).header("Authorization", "Basic "
                + Base64.getEncoder().encodeToString((utente + ":architrave").getBytes(StandardCharsets.UTF_8)));
    }

    private Risposta finoAllaRisposta(HttpRequest.Builder richiesta) throws InterruptedException {
        Optional<Risposta> risposta = unaVolta(richiesta, false);
        while (risposta.isEmpty()) {
            risposta = unaVolta(richiesta, true);
        }
        return risposta.get();
    }

    private Optional<Risposta> unaVolta(HttpRequest.Builder richiesta, boolean ritentata) throws InterruptedException {
        passo.turno();
        try {
            HttpResponse<String> risposta = http.send(richiesta.build(), BodyHandlers.ofString());
            passo.risposto();
            return Optional.of(new Risposta(risposta.statusCode(), risposta.body(), ritentata));
        } catch (IOException nessuno) {
            passo.senzaRisposta();
            return Optional.empty();
        }
    }
}
