package it.architrave.prova;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Real HTTP against the running application, as a program of an integrator would speak it. */
@TestComponent
public class Rete {

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private Environment ambiente;

    public HttpResponse<String> get(String utente, String percorso) throws Exception {
        return manda(utente, richiesta(percorso).GET());
    }

    public HttpResponse<String> json(String utente, String metodo, String percorso, String corpo) throws Exception {
        return manda(utente, richiesta(percorso).header("Content-Type", "application/json")
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .method(metodo, BodyPublishers.ofString(corpo)));
    }

    /** A multipart upload of one file with its code. */
    public HttpResponse<String> file(String utente, String percorso, String codice, String nome, byte[] contenuto)
            throws Exception {
        String confine = "confine-di-prova";
        byte[] prima = ("--" + confine + "\r\nContent-Disposition: form-data; name=\"codice\"\r\n\r\n" + codice + "\r\n--"
                + confine + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + nome
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] dopo = ("\r\n--" + confine + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return manda(utente, richiesta(percorso).header("Content-Type", "multipart/form-data; boundary=" + confine)
                .POST(BodyPublishers.concat(BodyPublishers.ofByteArray(prima), BodyPublishers.ofByteArray(contenuto),
                        BodyPublishers.ofByteArray(dopo))));
    }

    private HttpRequest.Builder richiesta(String percorso) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + ambiente.getProperty("local.server.port") + percorso));
    }

    private HttpResponse<String> manda(String utente, HttpRequest.Builder richiesta) throws Exception {
        if (!utente.isEmpty()) {
            richiesta.header("Authorization", "Basic " + Base64.getEncoder()
                    .encodeToString((utente + ":architrave").getBytes(StandardCharsets.UTF_8)));
        }
        return client.send(richiesta.build(), HttpResponse.BodyHandlers.ofString());
    }
}
