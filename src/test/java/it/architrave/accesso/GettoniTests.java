package it.architrave.accesso;

import static it.architrave.prova.FornitoreDiProva.UDIENZA;
import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import it.architrave.prova.FornitoreDiProva;
import it.architrave.prova.ProvaIntegrata;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bearer tokens at the REST interfaces: good ones open, each kind of bad one is refused with 401 in problem+json. */
@ProvaIntegrata
class GettoniTests {

    private static final Map<String, Object> LUCA = Map.of("fiscal_number", "GLLSRA88M52D612F", "given_name", "Sara",
            "family_name", "Gialli", "acr", "https://www.spid.gov.it/SpidL2");

    @Autowired
    private FornitoreDiProva fornitore;
    @Autowired
    private Environment ambiente;
    @Autowired
    private Iscrizioni iscrizioni;
    @Autowired
    private Identita identita;
    @Autowired
    private JdbcClient jdbc;

    private final String soggetto = UUID.randomUUID().toString();

    @BeforeEach
    void unImpiegatoGiaLegato() {
        iscrizioni.iscrivi(new Utente(soggetto, "Ada Neri", "", soggetto + "@example.it", Set.of(),
                Set.of(new Incarico(FIRENZE, Ruolo.ISTRUTTORE))));
        identita.lega(fornitore.emittente("ente"), soggetto, soggetto);
    }

    @Test
    void ilGettoneBuonoDellImpiegatoApreFinoAQuandoEAttivo() throws Exception {
        String gettone = ente(UDIENZA, 60);
        assertThat(chiede(gettone).statusCode()).isEqualTo(200);
        iscrizioni.revoca(soggetto, new Incarico(FIRENZE, Ruolo.ISTRUTTORE));
        assertThat(chiede(gettone).statusCode()).isEqualTo(403);
        iscrizioni.attiva(soggetto, false);
        assertThat(chiede(gettone).statusCode()).isEqualTo(401);
    }

    @Test
    void ilGettoneDellaParteIscriveComeIlLogin() throws Exception {
        String gettone = fornitore.gettone("spid", soggetto, UDIENZA, LUCA, 60);
        assertThat(chiede(gettone).statusCode()).as("una parte non ha attività d'ufficio").isEqualTo(403);
        assertThat(jdbc.sql("select nome from utente where codice_fiscale = 'GLLSRA88M52D612F'").query(String.class).list())
                .containsExactly("Sara Gialli");
        assertThat(chiede(fornitore.gettone("spid", soggetto, UDIENZA, Map.of("acr", "https://www.spid.gov.it/SpidL3"), 60))
                .statusCode()).as("chi è già noto").isEqualTo(403);
        assertThat(chiede(fornitore.gettone("spid", soggetto, UDIENZA, Map.of(), 60)).statusCode())
                .as("senza livello").isEqualTo(401);
    }

    @Test
    void ogniGettoneCattivoERifiutato() throws Exception {
        rifiutato(ente(UDIENZA, -3600), "scaduto");
        rifiutato(ente("un-altro-servizio", 60), "per un altro");
        rifiutato(ente("architrave-ente", 60), "un id token non è un gettone d'accesso");
        rifiutato(fornitore.gettone("straniero", soggetto, UDIENZA, Map.of(), 60), "di un emittente non configurato");
        rifiutato(fornitore.gettone("ente", "mai-visto", UDIENZA, Map.of("email", soggetto + "@example.it", "email_verified",
                true), 60), "con un gettone non si iscrive personale");
        rifiutato(new PlainJWT(detti()).serialize(), "senza firma");
        rifiutato(firmatoDaUnAltro(), "con la firma di un altro");
        rifiutato("abc", "non è un gettone");
        String buono = ente(UDIENZA, 60);
        rifiutato(buono.substring(0, buono.lastIndexOf('.') + 1), "con la firma tolta");
    }

    @Test
    void senzaCredenzialiSiDiceDiPortareUnGettone() throws Exception {
        var risposta = HttpClient.newHttpClient().send(HttpRequest.newBuilder(attivita()).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(risposta.statusCode()).isEqualTo(401);
        assertThat(risposta.headers().allValues("WWW-Authenticate")).anyMatch(v -> v.equals("Bearer realm=\"Architrave\""));
    }

    private void rifiutato(String gettone, String perche) throws Exception {
        HttpResponse<String> risposta = chiede(gettone);
        assertThat(risposta.statusCode()).as(perche + ": " + risposta.body()).isEqualTo(401);
        assertThat(risposta.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
        assertThat(risposta.headers().allValues("WWW-Authenticate")).anyMatch(v -> v.startsWith("Bearer") && v.contains("invalid_token"));
    }

    private String ente(String udienza, long secondi) {
        return fornitore.gettone("ente", soggetto, udienza, Map.of(), secondi);
    }

    private JWTClaimsSet detti() {
        return new JWTClaimsSet.Builder().issuer(fornitore.emittente("ente")).subject(soggetto).audience(UDIENZA)
                .expirationTime(java.util.Date.from(java.time.Instant.now().plusSeconds(60))).build();
    }

    private String firmatoDaUnAltro() throws Exception {
        var chiave = new RSAKeyGenerator(2048).keyID("ente").generate();
        var gettone = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("ente").type(JOSEObjectType.JWT).build(), detti());
        gettone.sign(new RSASSASigner(chiave));
        return gettone.serialize();
    }

    private HttpResponse<String> chiede(String gettone) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(attivita()).header("Authorization", "Bearer " + gettone)
                .build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI attivita() {
        return URI.create("http://localhost:" + ambiente.getProperty("local.server.port") + "/api/v1/attivita");
    }
}
