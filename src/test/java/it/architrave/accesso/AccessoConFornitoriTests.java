package it.architrave.accesso;

import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.accesso.fornitori.ChiHaFattoAccesso;
import it.architrave.prova.Passante;
import it.architrave.prova.ProvaIntegrata;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Logins at providers, over real HTTP: who identifies whom, and who gets in as what. */
@ProvaIntegrata
class AccessoConFornitoriTests {

    private static final String LIVELLO_2 = "https://www.spid.gov.it/SpidL2";

    @Autowired
    private Environment ambiente;
    @Autowired
    private Iscrizioni iscrizioni;
    @Autowired
    private Anagrafe anagrafe;
    @Autowired
    private ChiHaFattoAccesso riconoscimento;
    @Autowired
    private JdbcClient jdbc;

    private final String soggetto = UUID.randomUUID().toString();
    private Passante passante;

    @BeforeEach
    void unoSiSiedeDavantiAlloSchermo() {
        passante = passante();
    }

    @Test
    void laParteEntraConSpidEConCieEdELaStessaPersona() throws Exception {
        HttpResponse<String> area = passante.entraCon("spid", soggetto, parte("TINIT-VRDLCU75H15D612R", LIVELLO_2, "luca@example.it"));
        assertThat(passante.indirizzoAttuale()).endsWith("/area-personale");
        assertThat(area.body()).contains("Luca Verdi").doesNotContain("VRDLCU75H15D612R");
        passante().entraCon("cie", UUID.randomUUID().toString(), """
                {"fiscalNumber":"VRDLCU75H15D612R","given_name":"Luca Maria","family_name":"Verdi",
                 "email":"nuova@example.it","acr":"https://www.spid.gov.it/SpidL3"}""");
        assertThat(jdbc.sql("select count(*) from utente where codice_fiscale = 'VRDLCU75H15D612R'").query(Long.class).single())
                .isEqualTo(1);
        String nomeUtente = jdbc.sql("select nome_utente from utente where codice_fiscale = 'VRDLCU75H15D612R'")
                .query(String.class).single();
        assertThat(nomeUtente).startsWith("p-").doesNotContain("VRD");
        assertThat(anagrafe.utente(nomeUtente)).get().satisfies(u -> {
            assertThat(u.nome()).isEqualTo("Luca Maria Verdi");
            assertThat(u.email()).isEqualTo("nuova@example.it");
            assertThat(u.parte() && !u.diUfficio() && !u.regia()).isTrue();
        });
    }

    @Test
    void duePrimiAccessiInsiemeSonoUnaPersonaSola() throws Exception {
        Map<String, Object> detti = Map.of("fiscal_number", "RSSMRA85T10A562S", "name", "Mario", "family_name", "Rossi", "acr", LIVELLO_2);
        var insieme = Executors.newFixedThreadPool(8);
        Set<String> nomi = new HashSet<>();
        for (var esito : insieme.invokeAll(Collections.nCopies(8, (Callable<String>) () ->
                riconoscimento.alLogin("spid", "https://prova.example", soggetto, detti)))) {
            nomi.add(esito.get());
        }
        insieme.shutdown();
        assertThat(nomi).hasSize(1);
        assertThat(jdbc.sql("select count(*) from utente where codice_fiscale = 'RSSMRA85T10A562S'").query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void ilLivelloBassoNonEntraELaPaginaDiceQualeServe() throws Exception {
        HttpResponse<String> rifiuto = passante.entraCon("spid", soggetto,
                parte("RSSGNN80A01D612R", "https://www.spid.gov.it/SpidL1", "g@example.it"));
        assertThat(rifiuto.statusCode()).isEqualTo(403);
        assertThat(rifiuto.body()).contains("serve almeno il livello 2", "SPID");
        assertThat(passante.get("/area-personale").statusCode()).isEqualTo(302);
        assertThat(passante().entraCon("spid", soggetto, "{\"fiscal_number\":\"RSSGNN80A01D612R\"}").statusCode())
                .as("il livello taciuto non è un livello").isEqualTo(403);
        assertThat(jdbc.sql("select count(*) from utente where codice_fiscale = 'RSSGNN80A01D612R'").query(Long.class).single()).isZero();
    }

    @Test
    void senzaCodiceFiscaleItalianoGiustoNonSiEntra() throws Exception {
        assertThat(passante.entraCon("cie", soggetto, parte("TINDE-123456789", LIVELLO_2, "a@example.it")).body())
                .contains("codice fiscale italiano valido");
        assertThat(passante().entraCon("cie", soggetto, parte("RSSGNN80A01D612X", LIVELLO_2, "a@example.it")).statusCode())
                .as("la lettera di controllo non torna").isEqualTo(403);
    }

    @Test
    void lImpiegatoEntraSeIscrittoEDaAlloraPerEmittenteESoggetto() throws Exception {
        String email = soggetto + "@comune.example.it";
        assertThat(passante.entraCon("ente", soggetto, impiegato(email, true)).body()).contains("non risulti tra il personale iscritto");
        assertThat(jdbc.sql("select count(*) from utente where email = ?").param(email).query(Long.class).single()).isZero();
        String nome = iscritto(email);
        assertThat(passante().entraCon("ente", soggetto, impiegato(email, false)).statusCode())
                .as("l'indirizzo non verificato non prova nulla").isEqualTo(403);
        passante = passante();
        passante.entraCon("ente", soggetto, impiegato(email, true));
        assertThat(passante.indirizzoAttuale()).endsWith("/scrivania");
        Passante conAltroIndirizzo = passante();
        conAltroIndirizzo.entraCon("ente", soggetto, impiegato("altro." + email, true));
        assertThat(conAltroIndirizzo.indirizzoAttuale()).endsWith("/scrivania");
        assertThat(passante().entraCon("ente", "altro-" + soggetto, impiegato(email, true)).statusCode())
                .as("chi arriva dopo con lo stesso indirizzo è un altro").isEqualTo(403);
        assertThat(anagrafe.utente(nome).orElseThrow().email()).as("l'iscrizione è dell'amministratore").isEqualTo(email);
    }

    @Test
    void laParteConLIndirizzoOIlCodiceDiUnImpiegatoNonEntraInUfficio() throws Exception {
        String email = soggetto + "@comune.example.it";
        String nome = iscritto(email);
        iscrizioni.aggiorna(nome, "Ada Neri", "NREDAA70A41D612S", email);
        passante.entraCon("spid", soggetto, parte("NREDAA70A41D612S", LIVELLO_2, email));
        assertThat(passante.indirizzoAttuale()).endsWith("/area-personale");
        assertThat(passante.get("/scrivania").statusCode()).isEqualTo(403);
    }

    @Test
    void laRichiestaAlFornitorePortaPkceStatoNonceELivello() throws Exception {
        String altrove = passante.get("/oauth2/authorization/spid").headers().firstValue("Location").orElseThrow();
        assertThat(altrove).contains("code_challenge=", "code_challenge_method=S256", "state=", "nonce=", "response_type=code",
                "acr_values=https://www.spid.gov.it/SpidL2");
        assertThat(passante.vai("/login/oauth2/code/spid?code=rubato&state=inventato").statusCode()).isEqualTo(502);
    }

    @Test
    void alRientroLaSessioneCambiaNome() throws Exception {
        passante.get("/oauth2/authorization/spid");
        String prima = passante.sessione();
        passante.entraCon("spid", soggetto, parte("BNCMRC79L05D612D", LIVELLO_2, "m@example.it"));
        assertThat(prima).isNotEmpty();
        assertThat(passante.sessione()).isNotEmpty().isNotEqualTo(prima);
    }

    @Test
    void chiEsceEsceAnchePressoIlFornitore() throws Exception {
        passante.entraCon("spid", soggetto, parte("BNCMRC79L05D612D", LIVELLO_2, "m@example.it"));
        HttpResponse<String> uscito = passante.posta("/uscita", Map.of());
        assertThat(uscito.statusCode()).isEqualTo(200);
        assertThat(uscito.headers().firstValue("Refresh")).get().asString().contains("/spid/endsession", "id_token_hint=ey",
                "post_logout_redirect_uri=http");
        assertThat(passante.get("/area-personale").statusCode()).isEqualTo(302);
    }

    @Test
    void chiVieneDisattivatoEsceAllaRichiestaSeguenteEChiCambiaRuoloLoHaSubito() throws Exception {
        String email = soggetto + "@comune.example.it";
        String nome = iscritto(email);
        passante.entraCon("ente", soggetto, impiegato(email, true));
        iscrizioni.revoca(nome, new Incarico(FIRENZE, Ruolo.ISTRUTTORE));
        assertThat(passante.get("/scrivania").statusCode()).isEqualTo(403);
        iscrizioni.nomina(nome, Set.of(Ruolo.REGIA));
        assertThat(passante.get("/regia").statusCode()).isEqualTo(200);
        iscrizioni.attiva(nome, false);
        HttpResponse<String> fuori = passante.vai("/regia");
        assertThat(passante.indirizzoAttuale()).endsWith("/accesso?terminato");
        assertThat(fuori.body()).contains("La tua utenza non è più attiva");
        assertThat(passante().entraCon("ente", soggetto, impiegato(email, true)).body()).contains("la tua utenza non è attiva");
    }

    private String iscritto(String email) {
        String nome = "i" + soggetto;
        iscrizioni.iscrivi(new Utente(nome, "Ada Neri", "", email, Set.of(), Set.of(new Incarico(FIRENZE, Ruolo.ISTRUTTORE))));
        return nome;
    }

    private Passante passante() {
        return new Passante(ambiente.getProperty("local.server.port"), "198.51.100.7");
    }

    private static String impiegato(String email, boolean verificata) {
        return "{\"name\":\"Ada Neri\",\"email\":\"" + email + "\",\"email_verified\":" + verificata + "}";
    }

    private static String parte(String codice, String livello, String email) {
        return "{\"fiscal_number\":\"" + codice + "\",\"name\":\"Luca\",\"family_name\":\"Verdi\",\"email\":\"" + email
                + "\",\"acr\":\"" + livello + "\"}";
    }
}
