package it.architrave.prova;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A browser without windows: keeps cookies, follows where it is sent, gives back the token of the page it stands on. */
public final class Passante {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager biscotti = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(biscotti)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final URI casa;
    private final String indirizzo;
    private @Nullable HttpResponse<String> ultima;

    /** At that network address, as the reverse proxy would tell it. */
    public Passante(String porta, String indirizzo) {
        this.casa = URI.create("http://localhost:" + porta);
        this.indirizzo = indirizzo;
    }

    public HttpResponse<String> get(String percorso) throws Exception {
        return manda(HttpRequest.newBuilder(dove(percorso)).GET());
    }

    /** The same, and on to where the answers lead. */
    public HttpResponse<String> vai(String percorso) throws Exception {
        HttpResponse<String> risposta = get(percorso);
        while (risposta.statusCode() / 100 == 3) {
            risposta = get(risposta.headers().firstValue("Location").orElseThrow());
        }
        return risposta;
    }

    /** Sends the form of the page it stands on. */
    public HttpResponse<String> posta(String percorso, Map<String, String> campi) throws Exception {
        Map<String, String> tutti = new TreeMap<>(campi);
        Matcher token = CSRF.matcher(ultima == null ? "" : ultima.body());
        if (token.find()) {
            tutti.putIfAbsent("_csrf", token.group(1));
        }
        return manda(HttpRequest.newBuilder(dove(percorso)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(tutti.entrySet().stream().map(c -> c.getKey() + "="
                        + URLEncoder.encode(c.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&")))));
    }

    public HttpResponse<String> entra(String utente, String parola) throws Exception {
        get("/accesso");
        return posta("/accesso", Map.of("username", utente, "password", parola));
    }

    /** Goes to the provider, says there who it is, and comes back to where that leads. */
    public HttpResponse<String> entraCon(String fornitore, String soggetto, String detti) throws Exception {
        vai("/oauth2/authorization/" + fornitore);
        return vai(posta(indirizzoAttuale(), Map.of("username", soggetto, "claims", detti)).headers()
                .firstValue("Location").orElseThrow());
    }

    /** As somebody who knows the name of another's session, or knew it. */
    public HttpResponse<String> conSessione(String sessione, String percorso) throws Exception {
        return manda(HttpRequest.newBuilder(dove(percorso)).header("Cookie", "JSESSIONID=" + sessione + "; SESSION=" + sessione).GET());
    }

    public String sessione() {
        return biscotti.getCookieStore().getCookies().stream().filter(b -> b.getName().matches("JSESSIONID|SESSION"))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }

    public String indirizzoAttuale() {
        return ultima == null ? "" : ultima.uri().toString();
    }

    private URI dove(String percorso) {
        return casa.resolve(percorso);
    }

    private HttpResponse<String> manda(HttpRequest.Builder richiesta) throws Exception {
        ultima = client.send(richiesta.header("X-Forwarded-For", indirizzo).header("Accept", "text/html,*/*;q=0.8").build(),
                HttpResponse.BodyHandlers.ofString());
        return ultima;
    }
}
