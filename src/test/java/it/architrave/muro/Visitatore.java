package it.architrave.muro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One caller over real HTTP: pages by a session of its own with the page's token, programs by name and password; or by a
 * bearer token, carried to pages too, where it has nobody's session.
 */
final class Visitatore {

    static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private static final String PORTATORE = "Bearer ";
    private static final Pattern GETTONE = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String radice;
    private final String credenziali;
    private String sessione = "";
    private String gettone = "";

    private Visitatore(String radice, String credenziali) {
        this.radice = radice;
        this.credenziali = credenziali;
    }

    /** Nobody yet; but a token of the page, as who opens the login page has one. */
    static Visitatore ignoto(String radice) {
        return new Visitatore(radice, "").guarda("/accesso");
    }

    /** Nobody, who has opened nothing yet. */
    static Visitatore senzaSessione(String radice) {
        return new Visitatore(radice, "");
    }

    /** By token only; but with nobody's session and page's token, so that it is not their lack that refuses. */
    static Visitatore conGettone(String radice, String gettone) {
        return new Visitatore(radice, PORTATORE + gettone).guarda("/accesso");
    }

    static Visitatore entrato(String radice, String nome) {
        Visitatore chi = new Visitatore(radice, "Basic " + Base64.getEncoder()
                .encodeToString((nome + ":architrave").getBytes(StandardCharsets.UTF_8))).guarda("/accesso");
        var dentro = chi.chiede("POST", "/accesso", Map.of("Content-Type", "application/x-www-form-urlencoded"),
                ("username=" + nome + "&password=architrave").getBytes(StandardCharsets.UTF_8));
        if (dentro.statusCode() != 302 || dentro.headers().firstValue("Location").orElse("").contains("error")) {
            throw new IllegalStateException(nome + " non entra: " + dentro.statusCode());
        }
        chi.ricorda(dentro);
        return chi.guarda("/");
    }

    String sessione() {
        return sessione;
    }

    String gettone() {
        return gettone;
    }

    HttpResponse<byte[]> chiede(String metodo, String percorso, Map<String, String> intestazioni, byte[] corpo) {
        var richiesta = HttpRequest.newBuilder(URI.create(radice + percorso)).method(metodo, BodyPublishers.ofByteArray(corpo));
        intestazioni.forEach(richiesta::header);
        boolean programma = percorso.startsWith("/api/");
        if (programma && !credenziali.isEmpty() || credenziali.startsWith(PORTATORE)) {
            richiesta.header("Authorization", credenziali);
        }
        if (!programma) {
            if (!sessione.isEmpty()) {
                richiesta.header("Cookie", sessione);
            }
            if (!gettone.isEmpty() && !intestazioni.containsKey("X-CSRF-TOKEN")) {
                richiesta.header("X-CSRF-TOKEN", gettone);
            }
        }
        try {
            return CLIENT.send(richiesta.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(metodo + " " + percorso, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<byte[]> legge(String percorso) {
        return chiede("GET", percorso, Map.of(), new byte[0]);
    }

    private Visitatore guarda(String pagina) {
        var risposta = legge(pagina);
        ricorda(risposta);
        Matcher trovato = GETTONE.matcher(new String(risposta.body(), StandardCharsets.UTF_8));
        gettone = trovato.find() ? trovato.group(1) : gettone;
        return this;
    }

    private void ricorda(HttpResponse<byte[]> risposta) {
        risposta.headers().allValues("Set-Cookie").stream().filter(c -> c.matches("J?SESSION(ID)?=.*"))
                .forEach(c -> sessione = c.split(";")[0]);
    }
}
