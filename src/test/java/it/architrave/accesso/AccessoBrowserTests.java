package it.architrave.accesso;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import it.architrave.prova.Navigatore;
import it.architrave.prova.ProvaNelNavigatore;
import it.architrave.prova.Visita;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The login as people live it: to the provider and back, refused with a reason, slowed down, out again. */
@ProvaNelNavigatore
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessoBrowserTests {

    @LocalServerPort
    private int porta;
    @Autowired
    private Iscrizioni iscrizioni;
    @Autowired
    private InvitiDelPersonale inviti;
    @Autowired
    private PrimoAmministratore primo;
    @Autowired
    private JdbcClient jdbc;
    private Navigatore navigatore;

    @BeforeAll
    void apreIlNavigatore() {
        navigatore = new Navigatore(porta);
    }

    @AfterAll
    void chiudeIlNavigatore() {
        navigatore.close();
        jdbc.sql("delete from tentativo_di_accesso").update();
    }

    @Test
    void laParteEntraConSpidEdEsce() {
        try (Visita parte = visita()) {
            parte.vai("/accesso").vede("Entra con SPID").guarda("60-accesso").segue("Entra con SPID");
            presso(parte, "sara", "{\"fiscal_number\":\"TINIT-GLLSRA88M52D612F\",\"name\":\"Sara\",\"family_name\":\"Gialli\","
                    + "\"acr\":\"https://www.spid.gov.it/SpidL2\"}");
            parte.pagina().waitForURL("**/area-personale");
            assertThat(parte.pagina().locator(".testata-utente").innerText()).contains("Sara Gialli");
            parte.pagina().locator(".testata-utente button").click();
            parte.pagina().waitForURL(u -> u.contains("/spid/endsession") || u.contains("/accesso?uscito"));
            parte.vai("/area-personale").vede("Con la tua identità digitale");
        }
    }

    @Test
    void chiNonPuoEntrareLeggePercheECheCosaFare() {
        try (Visita parte = visita()) {
            parte.vai("/accesso").siAspetta(403).segue("Entra con SPID");
            presso(parte, "ugo", "{\"fiscal_number\":\"RSSGNN80A01D612R\",\"acr\":\"https://www.spid.gov.it/SpidL1\"}");
            parte.vede("serve almeno il livello 2").guarda("61-livello").segue("Torna all’accesso");
            parte.segue("Entra con l’identità dell’ente");
            presso(parte, "sconosciuta", "{\"email\":\"nessuno@example.it\",\"email_verified\":true}");
            parte.vede("non risulti tra il personale iscritto").mostra("62-non-iscritto");
        }
    }

    @Test
    void chiIndovinaVieneRallentatoEChiEInvitatoScegliLaParola() {
        String nome = "b" + UUID.randomUUID();
        iscrizioni.iscrivi(new Utente(nome, "Ada Neri", "", "", Set.of(Ruolo.PARTE), Set.of()));
        try (Visita persona = navigatore.visita()) {
            persona.vai(inviti.nuovo(nome)).vede("Stai impostando").guarda("63-invito").scrive("parola", "corta");
            persona.preme("Imposta la parola d’ordine").vede("almeno 12 caratteri").mostra("64-invito-errato");
            persona.scrive("parola", "quattro gatti in fila").scrive("ripetuta", "quattro gatti in fila");
            persona.preme("Imposta la parola d’ordine").vede("La parola d’ordine è impostata");
            persona.siAspetta(429);
            for (int i = 0; i < 6; i++) {
                persona.vai("/accesso").accede(nome);
            }
            persona.vede("L’utenza non è bloccata").guarda("65-rallentato");
        }
    }

    @Test
    void ilPrimoAmministratoreEntraColCodice() {
        var altri = jdbc.sql("select nome_utente from utente where attivo and ruoli like '%regia%'").query(String.class).list();
        jdbc.sql("update utente set attivo = false where nome_utente in (:nomi)").param("nomi", altri).update();
        String nome = "a" + UUID.randomUUID();
        try (Visita prima = navigatore.visita()) {
            prima.vai("/primo-accesso").vede("Nessuno amministra").guarda("66-primo-accesso");
            prima.preme("Crea l’amministratore").vede("Scrivere il codice").mostra("67-primo-accesso-errato");
            prima.scrive("codice", primo.nuovoCodice()).scrive("nome", "Pia Rossi").scrive("email", "pia@example.it");
            prima.scrive("nomeUtente", nome).scrive("parola", "un cavallo sul tetto").scrive("ripetuta", "un cavallo sul tetto");
            prima.preme("Crea l’amministratore").vede("La parola d’ordine è impostata");
        } finally {
            jdbc.sql("update utente set attivo = true where nome_utente in (:nomi)").param("nomi", altri).update();
            jdbc.sql("update utente set attivo = false where nome_utente = ?").param(nome).update();
        }
    }

    /** The mock provider's page asks the wide world for fonts and styles: nothing is fetched from there. */
    private Visita visita() {
        Visita visita = navigatore.visita();
        visita.pagina().route(u -> !u.startsWith("http://localhost:"), r -> r.fulfill(new Route.FulfillOptions().setStatus(200)));
        return visita;
    }

    /** On the provider's page: who it is, and what is said of that person. */
    private static void presso(Visita visita, String soggetto, String detti) {
        Page pagina = visita.pagina();
        pagina.fill("input[name=username]", soggetto);
        pagina.fill("textarea[name=claims]", detti);
        pagina.waitForNavigation(() -> pagina.click("input[type=submit]"));
    }
}
