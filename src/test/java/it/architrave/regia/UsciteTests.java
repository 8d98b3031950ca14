package it.architrave.regia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Avvisi;
import it.architrave.comunicazioni.Avviso;
import it.architrave.comunicazioni.Destinatario;
import it.architrave.comunicazioni.Invio;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.VoceGiornale;
import it.architrave.prova.Mani;
import it.architrave.prova.Motore;
import it.architrave.prova.ProvaIntegrata;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What does not leave the building, as the metropolitan room and the office read it; nobody sends here. */
@ProvaIntegrata
class UsciteTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final Duration UN_QUARTO_DORA = Duration.ofMinutes(15);

    private static final OffsetDateTime LONTANO = OffsetDateTime.parse("2999-01-01T00:00:00Z");

    @Autowired
    private MockMvc web;
    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private Avvisi avvisi;
    @Autowired
    private Uscite uscite;
    @Autowired
    private Giornale giornale;
    @Autowired
    private JdbcClient jdbc;

    private NumeroPratica numero;

    /** What other tests left waiting would fill the list, which shows the oldest two hundred. */
    @BeforeEach
    void unAvvisoAspetta() {
        jdbc.sql("update avviso set in_coda_dal = ?").param(LONTANO).update();
        jdbc.sql("update registrazione set richiesta_il = ?").param(LONTANO).update();
        numero = mani.presentata(Mani.FIRENZE);
        mani.inUnAtto(() -> avvisi.invia(new Avviso(numero, new Destinatario("Anna Bianchi", "anna@segreto.invalid"),
                "Oggetto riservato", "Testo", "uscite/" + numero, null)));
    }

    @AfterEach
    void adesso() {
        motore.adesso();
    }

    @Test
    void ciòCheNonParteSiVedeEntroUnQuartoDOraSenzaDireAChi() throws Exception {
        motore.avanza(UN_QUARTO_DORA.minusSeconds(30));
        assertThat(pagina()).doesNotContain(numero.valore());
        motore.avanza(Duration.ofSeconds(40));
        assertThat(pagina()).contains(numero.valore(), "Registrazione di protocollo", "Avviso: in attesa di partire")
                .doesNotContain("segreto.invalid", "Oggetto riservato", "Anna Bianchi");
        assertThat(uscite.posta().inRitardo()).isPositive();
        assertThat(uscite.posta().dal()).isNotNull();
    }

    @Test
    void riprovareSiRicordaNelGiornaleESoloLaRegiaPuò() throws Exception {
        motore.avanza(UN_QUARTO_DORA.plusSeconds(10));
        long avviso = uscite.avvisi().stream().filter(a -> a.pratica().equals(numero)).findFirst().orElseThrow().id();
        long registrazione = uscite.registrazioni().stream().filter(r -> r.pratica().equals(numero)).findFirst()
                .orElseThrow().id();
        assertThat(riprova("avvisi", avviso, "UFFICIO")).isEqualTo(403);
        assertThat(riprova("avvisi", avviso, "REGIA")).isEqualTo(302);
        assertThat(riprova("registrazioni", registrazione, "REGIA")).isEqualTo(302);
        assertThat(giornale.voci(TUTTO, numero)).extracting(VoceGiornale::fatto)
                .contains("Registrazione di protocollo rimessa in partenza").anyMatch(f -> f.endsWith("rimesso in partenza"));
        assertThat(pagina()).as("resta finché non è partito").contains(numero.valore());
    }

    @Test
    void lUfficioLoVedeERiprovaDallaPaginaDellaPratica() throws Exception {
        motore.avanza(UN_QUARTO_DORA.plusSeconds(10));
        String indirizzo = "/scrivania/pratiche/" + numero;
        assertThat(web.perform(get(indirizzo).with(user("istruttore.firenze").roles("UFFICIO"))).andReturn().getResponse()
                .getContentAsString()).contains("L’avviso non è ancora partito.", "Riprova subito");
        Invio invio = avvisi.di(TUTTO, numero).stream().filter(i -> i.avviso().chiave().startsWith("uscite/")).findFirst()
                .orElseThrow();
        var fatto = web.perform(post(indirizzo + "/avvisi/" + invio.id() + "/rispedizione").with(csrf())
                .param("indirizzo", "anna@segreto.invalid").with(user("istruttore.firenze").roles("UFFICIO"))).andReturn();
        assertThat(fatto.getFlashMap().get("fatto")).isNotNull();
        var storto = web.perform(post(indirizzo + "/avvisi/" + invio.id() + "/rispedizione").with(csrf())
                .param("indirizzo", "a@b.it, c@d.it").with(user("istruttore.firenze").roles("UFFICIO"))).andReturn();
        assertThat(storto.getFlashMap().get("rifiuto")).isNotNull();
    }

    private String pagina() throws Exception {
        return web.perform(get("/regia/incidenti").with(user("regia").roles("REGIA"))).andReturn().getResponse()
                .getContentAsString();
    }

    private int riprova(String genere, long id, String ruolo) throws Exception {
        return web.perform(post("/regia/incidenti/" + genere + "/" + id + "/riprova").with(csrf())
                .with(user(ruolo.equals("REGIA") ? "regia" : "istruttore.firenze").roles(ruolo))).andReturn().getResponse()
                .getStatus();
    }
}
