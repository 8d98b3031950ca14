package it.architrave.accesso;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.motore.OrologioDelMotore;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.Passante;
import it.architrave.prova.ProvaIntegrata;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Logins with a password of this house: guessing gets slow, nobody is locked out, sessions are not handed over. */
@ProvaIntegrata
class AccessoLocaleTests {

    private static final String PAROLA = "quattro gatti in fila";

    @Autowired
    private Environment ambiente;
    @Autowired
    private Anagrafe anagrafe;
    @Autowired
    private InvitiDelPersonale inviti;
    @Autowired
    private Rallentamento rallentamento;
    @Autowired
    private PasswordEncoder cifra;
    @Autowired
    private OrologioDiProva.Mobile orologio;
    @Autowired
    private OrologioDelMotore motore;
    @Autowired
    private JdbcClient jdbc;

    private final String nome = "l" + UUID.randomUUID();

    @BeforeEach
    void unaPersonaConParola() {
        jdbc.sql("delete from tentativo_di_accesso").update();
        anagrafe.iscriviConParola(new Utente(nome, "Ugo Blu", "", nome + "@example.it", Set.of(Ruolo.PARTE), Set.of()),
                cifra.encode(PAROLA));
    }

    @AfterEach
    void lOrologioTorna() {
        orologio.adesso(motore);
        jdbc.sql("delete from tentativo_di_accesso").update();
    }

    @Test
    void chiIndovinaRallentaSempreDiPiuEPoiRientraConLaParolaGiusta() throws Exception {
        Passante qui = passante("203.0.113.1");
        for (int i = 0; i < 5; i++) {
            assertThat(destinazione(qui.entra(nome, "sbagliata"))).endsWith("/accesso?error");
        }
        HttpResponse<String> piano = qui.entra(nome, PAROLA);
        assertThat(piano.statusCode()).as("anche la parola giusta aspetta").isEqualTo(429);
        assertThat(piano.headers().firstValue("Retry-After")).isPresent();
        assertThat(piano.body()).contains("Aspetta 2 secondi", "L’utenza non è bloccata");
        orologio.avanza(Duration.ofSeconds(3), motore);
        assertThat(destinazione(qui.entra(nome, "sbagliata ancora"))).endsWith("/accesso?error");
        assertThat(qui.entra(nome, PAROLA).headers().firstValue("Retry-After")).get().asString().isEqualTo("4");
        orologio.avanza(Duration.ofSeconds(5), motore);
        assertThat(destinazione(qui.entra(nome, PAROLA))).endsWith("/dopo-accesso");
        assertThat(jdbc.sql("select count(*) from tentativo_di_accesso where chiave like 'q%'").query(Long.class).single()).isZero();
    }

    @Test
    void chiSaLaParolaEntraDaUnAltroIndirizzoAncheMentreTuttiIndovinano() throws Exception {
        for (int i = 0; i < 30; i++) {
            rallentamento.fallito(nome, "203.0.113." + (10 + i));
        }
        Passante unoCheHaProvato = passante("203.0.113.10");
        assertThat(unoCheHaProvato.entra(nome, PAROLA).statusCode()).as("da dove si è indovinato si aspetta").isEqualTo(429);
        assertThat(destinazione(passante("203.0.113.99").entra(nome, PAROLA))).endsWith("/dopo-accesso");
    }

    @Test
    void unIndirizzoCheProvaMoltiNomiRallentaPerTuttiEPoiSiDimentica() throws Exception {
        for (int i = 0; i < 50; i++) {
            rallentamento.fallito("nessuno" + i, "203.0.113.2");
        }
        assertThat(passante("203.0.113.2").entra(nome, PAROLA).statusCode()).isEqualTo(429);
        orologio.avanza(Duration.ofHours(2), motore);
        assertThat(destinazione(passante("203.0.113.2").entra(nome, PAROLA))).endsWith("/dopo-accesso");
    }

    @Test
    void diMoltiTentativiInsiemeDopoLAttesaNeVieneProvatoUno() throws Exception {
        for (int i = 0; i < 5; i++) {
            rallentamento.fallito(nome, "203.0.113.3");
        }
        orologio.avanza(Duration.ofSeconds(3), motore);
        var insieme = Executors.newFixedThreadPool(8);
        try {
            var esiti = insieme.invokeAll(IntStream.range(0, 8).mapToObj(i ->
                    (Callable<Integer>) () -> passante("203.0.113.3").entra(nome, "indovino" + i).statusCode()).toList());
            int provati = 0;
            for (var esito : esiti) {
                provati += esito.get() == 302 ? 1 : 0;
            }
            assertThat(provati).isEqualTo(1);
        } finally {
            insieme.shutdown();
        }
    }

    @Test
    void ancheICollegamentiDInvitoRallentano() throws Exception {
        Passante qui = passante("203.0.113.4");
        for (int i = 0; i < 5; i++) {
            assertThat(qui.get("/invito/inventato" + i).statusCode()).isEqualTo(404);
        }
        assertThat(qui.get("/invito/inventato").statusCode()).isEqualTo(429);
        assertThat(passante("203.0.113.5").get(inviti.nuovo(nome)).statusCode()).isEqualTo(200);
    }

    @Test
    void alLoginLaSessioneCambiaNomeEIlBiscottoNonSiLegge() throws Exception {
        Passante qui = passante("203.0.113.6");
        HttpResponse<String> pagina = qui.get("/accesso");
        assertThat(pagina.headers().firstValue("Set-Cookie")).get().asString().contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        String prima = qui.sessione();
        qui.entra(nome, PAROLA);
        assertThat(qui.sessione()).isNotEqualTo(prima);
        assertThat(qui.get("/area-personale").statusCode()).isEqualTo(200);
        assertThat(passante("203.0.113.6").conSessione(prima, "/area-personale").statusCode())
                .as("chi aveva messo in mano la sessione non la ritrova aperta").isEqualTo(302);
    }

    @Test
    void senzaIlContrassegnoDellaPaginaNonSiEntraENonSiEsce() throws Exception {
        Passante qui = passante("203.0.113.7");
        Map<String, String> falso = Map.of("username", nome, "password", PAROLA, "_csrf", "inventato");
        assertThat(qui.posta("/accesso", falso).statusCode()).isEqualTo(403);
        qui.entra(nome, PAROLA);
        assertThat(qui.posta("/uscita", Map.of("_csrf", "inventato")).statusCode()).isEqualTo(403);
        assertThat(qui.get("/area-personale").statusCode()).as("è ancora dentro").isEqualTo(200);
    }

    @Test
    void lInvitoFaScegliereLaParolaUnaVolta() throws Exception {
        String percorso = inviti.nuovo(nome);
        Passante qui = passante("203.0.113.8");
        assertThat(qui.get(percorso).body()).contains("Ugo Blu", nome);
        assertThat(qui.posta(percorso, Map.of("parola", "corta", "ripetuta", "corta")).body()).contains("almeno 12 caratteri");
        String nuova = "cinque gatti in coda";
        assertThat(qui.posta(percorso, Map.of("parola", nuova, "ripetuta", "diversa")).body()).contains("sono diverse");
        assertThat(destinazione(qui.posta(percorso, Map.of("parola", nuova, "ripetuta", nuova)))).endsWith("/accesso?impostata");
        assertThat(qui.get(percorso).statusCode()).isEqualTo(404);
        assertThat(destinazione(qui.entra(nome, PAROLA))).endsWith("error");
        assertThat(destinazione(qui.entra(nome, nuova))).endsWith("/dopo-accesso");
    }

    @Test
    void ancheLeInterfacceRallentano() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(conBasic("sbagliata").statusCode()).isEqualTo(401);
        }
        HttpResponse<String> piano = conBasic(PAROLA);
        assertThat(piano.statusCode()).isEqualTo(429);
        assertThat(piano.headers().firstValue("Retry-After")).contains("2");
        assertThat(piano.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
    }

    @Test
    void dietroUnProxyConHttpsIlBiscottoVaSoloSuHttps() throws Exception {
        assertThat(manda(HttpRequest.newBuilder(casa("/accesso")).header("X-Forwarded-Proto", "https"))
                .headers().firstValue("Set-Cookie")).get().asString().contains("Secure", "HttpOnly", "SameSite=Lax");
    }

    private HttpResponse<String> conBasic(String parola) throws Exception {
        return manda(HttpRequest.newBuilder(casa("/api/v1/pratiche/nessuna")).header("X-Forwarded-For", "203.0.113.9")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString((nome + ":" + parola).getBytes(StandardCharsets.UTF_8))));
    }

    private static HttpResponse<String> manda(HttpRequest.Builder richiesta) throws Exception {
        return HttpClient.newHttpClient().send(richiesta.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI casa(String percorso) {
        return URI.create("http://localhost:" + ambiente.getProperty("local.server.port") + percorso);
    }

    private static String destinazione(HttpResponse<String> risposta) {
        return risposta.headers().firstValue("Location").orElse("nessuna: " + risposta.statusCode());
    }

    private Passante passante(String indirizzo) {
        return new Passante(ambiente.getProperty("local.server.port"), indirizzo);
    }
}
