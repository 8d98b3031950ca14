package it.architrave.accesso.web.sessioni;

import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.architrave.accesso.Turni;
import it.architrave.prova.IstruzioniSql;
import it.architrave.prova.Mani;
import it.architrave.prova.Motore;
import it.architrave.prova.ProvaIntegrata;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Logins live in the database: what is written there, what it costs, what happens when it cannot be read. */
@ProvaIntegrata
class SessioniTests {

    private static final String COOKIE = "JSESSIONID";

    @Autowired
    private MockMvc web;
    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private IstruzioniSql istruzioni;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Turni turni;
    @Autowired
    private SessioniCondivise<?> sessioni;
    @Autowired
    private PuliziaDelleSessioni pulizia;

    @AfterEach
    void lOrologioTornaAdOggi() {
        motore.adesso();
    }

    @Test
    void ilCookieNonSiLeggeDaScriptNonVaAdAltriSitiESuHttpsSoloSuHttps() throws Exception {
        String chiaro = web.perform(get("/accesso")).andReturn().getResponse().getHeader("Set-Cookie");
        assertThat(chiaro).startsWith(COOKIE + "=").contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");
        assertThat(web.perform(get("/accesso").secure(true)).andReturn().getResponse().getHeader("Set-Cookie"))
                .contains("Secure", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void lAccessoCambiaIlNumeroDellaSessioneENonVeScrivePassword() throws Exception {
        Cookie prima = pagina("/accesso", null).getCookie(COOKIE);
        Cookie dopo = entra("istruttore.firenze", prima);
        assertThat(dopo.getValue()).isNotEqualTo(prima.getValue());
        assertThat(pagina("/scrivania", prima).getStatus()).isEqualTo(302);
        assertThat(pagina("/scrivania", dopo).getStatus()).isEqualTo(200);
        String impronta = jdbc.sql("select impronta from utente where nome_utente = 'istruttore.firenze'")
                .query(String.class).single();
        assertThat(scritto(dopo)).isNotEmpty().allSatisfy(b ->
                assertThat(new String(b, StandardCharsets.ISO_8859_1)).doesNotContain(impronta, "architrave\0"));
        assertThat(scritto(dopo).stream().mapToInt(b -> b.length).sum()).isLessThan(6000);
    }

    @Test
    void unaPaginaCostaUnaLetturaDellaSessioneENessunaScrittura() throws Exception {
        Cookie sessione = entra("istruttore.firenze", null);
        pagina("/scrivania", sessione);
        assertThat(istruzioni.di(() -> pagina("/scrivania", sessione)).stream().filter(s -> s.toLowerCase().contains("spring_session")))
                .singleElement().asString().startsWith("SELECT");
        assertThat(istruzioni.di(() -> web.perform(get("/risorse/architrave.css").cookie(sessione)).andExpect(status().isOk())))
                .as("il filtro guarda se la sessione c'è, per ogni file").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void dopoUnMinutoLaSessioneVieneAllungata() throws Exception {
        Cookie sessione = entra("istruttore.firenze", null);
        jdbc.sql("update spring_session set last_access_time = last_access_time - 61000, expiry_time = expiry_time - 61000"
                + " where session_id = ?").param(numero(sessione)).update();
        long prima = scadenza(sessione);
        pagina("/scrivania", sessione);
        assertThat(scadenza(sessione)).isGreaterThan(prima + 60_000);
    }

    @Test
    void unaSessioneCheNonSiRileggePortaAllAccessoENonAdUnErrore() throws Exception {
        Cookie sessione = entra("istruttore.firenze", null);
        jdbc.sql("update spring_session_attributes set attribute_bytes = ? where session_primary_id ="
                + " (select primary_id from spring_session where session_id = ?)")
                .params(new byte[] {1, 2, 3}, numero(sessione)).update();
        var risposta = pagina("/scrivania", sessione);
        assertThat(risposta.getStatus()).isEqualTo(302);
        assertThat(risposta.getRedirectedUrl()).endsWith("/accesso");
        assertThat(pagina("/scrivania", entra("istruttore.firenze", sessione)).getStatus()).isEqualTo(200);
    }

    @Test
    void ilRifiutoDiUnFileArrivaAllaPaginaDopo() throws Exception {
        Cookie sessione = entra("geometra", null);
        String allegati = "/sportello/pratiche/" + mani.bozza(FIRENZE, Map.of()) + "/allegati";
        var risposta = manda(multipart(allegati).file(new MockMultipartFile("file", "vuoto.pdf", "application/pdf", new byte[0]))
                .param("codice", "elaboratiGrafici"), sessione);
        assertThat(risposta.getStatus()).isEqualTo(302);
        assertThat(pagina(risposta.getRedirectedUrl().replaceFirst("#.*", ""), sessione).getContentAsString())
                .contains("vuoto.pdf");
    }

    @Test
    void chiEsceMentreUnaPaginaScriveNonCausaErrori() throws Exception {
        Cookie sessione = entra("istruttore.firenze", null);
        Callable<Void> esceEScrive = () -> esceMentreScrive(sessioni, numero(sessione));
        esceEScrive.call();
        assertThat(quante(sessione)).isZero();
        assertThat(pagina("/scrivania", sessione).getStatus()).isEqualTo(302);
    }

    @Test
    void leSessioniScaduteSonoTolteDaUnSoloProcesso() throws Exception {
        Cookie viva = entra("istruttore.firenze", null);
        Cookie scaduta = entra("istruttore.fiesole", null);
        jdbc.sql("update spring_session set expiry_time = 1 where session_id = ?").param(numero(scaduta)).update();
        jdbc.sql("delete from turno where lavoro = 'pulizia-delle-sessioni'").update();
        pulizia.giro();
        assertThat(quante(scaduta)).isZero();
        assertThat(quante(viva)).isOne();
        assertThat(turni.tocca("pulizia-delle-sessioni", Duration.ofMinutes(10))).isFalse();
    }

    @Test
    void ilTurnoToccaAUnoSoloAncheInsiemeETornaDopo() throws Exception {
        for (int volta = 0; volta < 5; volta++) {
            assertThat(insieme(8)).containsOnlyOnce(true);
            assertThat(insieme(8)).doesNotContain(true);
            motore.avanza(Duration.ofMinutes(volta == 3 ? -600 : 10));
        }
    }

    private List<Boolean> insieme(int quanti) throws Exception {
        var fili = Executors.newFixedThreadPool(quanti);
        try {
            Callable<Boolean> chiede = () -> turni.tocca("prova", Duration.ofMinutes(10));
            return fili.invokeAll(java.util.Collections.nCopies(quanti, chiede)).stream().map(SessioniTests::esito).toList();
        } finally {
            fili.shutdown();
        }
    }

    private static Boolean esito(Future<Boolean> futuro) {
        try {
            return futuro.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static <S extends org.springframework.session.Session> Void esceMentreScrive(SessioniCondivise<S> sessioni, String id) {
        var letta = sessioni.findById(id);
        letta.setAttribute("nota", "scritta tardi");
        sessioni.deleteById(id);
        sessioni.save(letta);
        return null;
    }

    private Cookie entra(String chi, Cookie sessione) throws Exception {
        Cookie mia = sessione == null ? pagina("/accesso", null).getCookie(COOKIE) : sessione;
        Cookie nuova = manda(post("/accesso").param("username", chi).param("password", "architrave"), mia).getCookie(COOKIE);
        return nuova == null ? mia : nuova;
    }

    private MockHttpServletResponse pagina(String indirizzo, Cookie sessione) throws Exception {
        var richiesta = get(indirizzo);
        return web.perform(sessione == null ? richiesta : richiesta.cookie(sessione)).andReturn().getResponse();
    }

    /** As a browser does: with the token that a page of this session carried. */
    private MockHttpServletResponse manda(AbstractMockHttpServletRequestBuilder<?> richiesta, Cookie sessione) throws Exception {
        String accesso = pagina("/accesso", sessione).getContentAsString();
        String gettone = accesso.replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        return web.perform(richiesta.cookie(sessione).param("_csrf", gettone)).andReturn().getResponse();
    }

    private static String numero(Cookie sessione) {
        return new String(Base64.getDecoder().decode(sessione.getValue()), StandardCharsets.US_ASCII);
    }

    private List<byte[]> scritto(Cookie sessione) {
        return jdbc.sql("select attribute_bytes from spring_session_attributes a join spring_session s"
                + " on s.primary_id = a.session_primary_id where s.session_id = ?").param(numero(sessione))
                .query((r, i) -> r.getBytes(1)).list();
    }

    private long scadenza(Cookie sessione) {
        return jdbc.sql("select expiry_time from spring_session where session_id = ?").param(numero(sessione))
                .query(Long.class).single();
    }

    private long quante(Cookie sessione) {
        return jdbc.sql("select count(*) from spring_session where session_id = ?").param(numero(sessione))
                .query(Long.class).single();
    }
}
