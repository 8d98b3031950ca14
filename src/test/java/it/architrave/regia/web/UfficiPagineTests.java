package it.architrave.regia.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.architrave.accesso.Incarichi;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Periodo;
import it.architrave.accesso.Ruolo;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Uffici;
import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of an office as its head uses them. */
@ProvaIntegrata
class UfficiPagineTests {

    private static final CodiceIstat GREVE = new CodiceIstat("048021");
    private static final String UFFICIO = "/uffici/048021";
    private static final String CAPO = "responsabile.greve-in-chianti";

    @Autowired
    private MockMvc web;
    @Autowired
    private Uffici uffici;
    @Autowired
    private Incarichi incarichi;
    @Autowired
    private Mani mani;

    @Test
    void chiDirigeUnSoloUfficioCiArrivaSubitoELaRegiaSceglie() throws Exception {
        web.perform(dalCapo(get("/uffici"))).andExpect(redirectedUrl(UFFICIO));
        web.perform(get("/uffici").with(user("regia").roles("REGIA"))).andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("href=\"/uffici/048017\"")));
        web.perform(get("/uffici").with(user("istruttore.greve-in-chianti").roles("UFFICIO"))).andExpect(status().isNotFound());
        web.perform(get("/uffici/999999").with(user("regia").roles("REGIA"))).andExpect(status().isNotFound());
        web.perform(get("/uffici/abc").with(user("regia").roles("REGIA"))).andExpect(status().isNotFound());
    }

    @Test
    void unaPecScrittaMaleTornaConIlMotivoEConQuelloCheEraScritto() throws Exception {
        String pagina = web.perform(dalCapo(dati("Ufficio nuovo", "pec senza chiocciola"))).andExpect(status().is(422))
                .andReturn().getResponse().getContentAsString();
        assertThat(pagina).contains("L&#39;indirizzo PEC non è scritto bene", "value=\"Ufficio nuovo\"",
                "value=\"pec senza chiocciola\"", "id=\"pec-errore\"");
        assertThat(uffici.di(GREVE).denominazione()).isNotEqualTo("Ufficio nuovo");
    }

    @Test
    void quelloCheSiScriveSiLeggeComeTestoEAncheNelRegistro() throws Exception {
        String html = "<script>alert('" + UUID.randomUUID() + "')</script>";
        web.perform(dalCapo(dati(html, "edilizia@pec.greve.invalid"))).andExpect(redirectedUrl(UFFICIO));
        for (String dove : new String[] {UFFICIO, UFFICIO + "/dati", "/sportello/comuni/greve-in-chianti",
                "/sportello/comuni/greve-in-chianti/cila"}) {
            String pagina = web.perform(dalCapo(get(dove))).andReturn().getResponse().getContentAsString();
            assertThat(pagina).as(dove).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
        }
    }

    @Test
    void loStemmaSiCaricaSiVedeDaTuttiESiToglie() throws Exception {
        var immagine = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(90, 120, BufferedImage.TYPE_INT_RGB), "png", immagine);
        carica("stemma.png", immagine.toByteArray()).andExpect(flash().attribute("fatto", "Lo stemma è salvato."));
        web.perform(get("/sportello/comuni/greve-in-chianti/stemma")).andExpect(status().isOk())
                .andExpect(content().contentType("image/png")).andExpect(header().string("X-Content-Type-Options", "nosniff"));
        assertThat(web.perform(get("/sportello/comuni/greve-in-chianti")).andReturn().getResponse().getContentAsString())
                .contains("src=\"/sportello/comuni/greve-in-chianti/stemma?v=");
        carica("stemma.svg", "<svg onload='x'/>".getBytes()).andExpect(flash().attribute("rifiutoStemma",
                Matchers.containsString("PNG o JPEG")));
        carica("vuoto.png", new byte[0]).andExpect(flash().attribute("rifiutoStemma", Matchers.containsString("nessun file")));
        web.perform(get("/sportello/comuni/greve-in-chianti/stemma")).andExpect(status().isOk());
        web.perform(dalCapo(post(UFFICIO + "/stemma/rimozione").with(csrf()))).andExpect(status().is3xxRedirection());
        web.perform(get("/sportello/comuni/greve-in-chianti/stemma")).andExpect(status().isNotFound());
    }

    @Test
    void chiIscriveVedeUnaVoltaIlCollegamentoEIlCodiceFiscaleStaSoloNellaPaginaDellaPersona() throws Exception {
        String nome = "n" + UUID.randomUUID().toString().substring(0, 12);
        web.perform(dalCapo(iscrizione(nome).param("ruoli", "responsabile-servizio"))).andExpect(status().is(422))
                .andExpect(content().string(Matchers.containsString("nominato dal sindaco")));
        web.perform(dalCapo(iscrizione(nome).param("ruoli", "istruttore")))
                .andExpect(redirectedUrl(UFFICIO + "/personale/" + nome))
                .andExpect(flash().attribute("invito", Matchers.startsWith("http://localhost/invito/")));
        String elenco = pagina(UFFICIO);
        assertThat(elenco).contains(nome).doesNotContain("CNTLRA84C52D612J", "/invito/");
        assertThat(pagina(UFFICIO + "/personale/" + nome)).contains("CNTLRA84C52D612J").doesNotContain("/invito/");
        web.perform(dalCapo(post(UFFICIO + "/personale/" + nome + "/dati").with(csrf()).param("nomeCognome", "Laura Conti")
                .param("email", nome + "@example.it").param("codiceFiscale", ""))).andExpect(status().is3xxRedirection());
    }

    @Test
    void senzaIlGettoneDellaPaginaNonSiCambiaNulla() throws Exception {
        web.perform(post(UFFICIO + "/dati").with(user(CAPO).roles("UFFICIO")).param("denominazione", "Altro"))
                .andExpect(status().isForbidden());
    }

    @Test
    void laRevocaVedeGiaLaPaginaSeguenteDiChiEDentro() throws Exception {
        Cookie[] sessione = web.perform(post("/accesso").param("username", "responsabile.londa")
                .param("password", "architrave").with(csrf())).andExpect(redirectedUrl("/dopo-accesso")).andReturn()
                .getResponse().getCookies();
        var capo = new Incarico(new CodiceIstat("048025"), Ruolo.RESPONSABILE_SERVIZIO);
        web.perform(get("/uffici/048025").cookie(sessione)).andExpect(status().isOk());
        incarichi.revoca(mani.utente("regia"), "responsabile.londa", capo);
        web.perform(get("/uffici/048025").cookie(sessione)).andExpect(status().isNotFound());
        incarichi.assegna(mani.utente("regia"), "responsabile.londa", capo, Periodo.SEMPRE);
        web.perform(get("/uffici/048025").cookie(sessione)).andExpect(status().isOk());
    }

    @Test
    void ilResponsabileDesignatoSiLeggeNellaPaginaDelServizio() throws Exception {
        web.perform(dalCapo(post(UFFICIO + "/responsabili").with(csrf()).param("Cila", "istruttore.greve-in-chianti")))
                .andExpect(status().is3xxRedirection());
        assertThat(pagina("/sportello/comuni/greve-in-chianti/cila")).contains("Istruttore tecnico di Greve in Chianti");
        web.perform(dalCapo(post(UFFICIO + "/responsabili").with(csrf()).param("Cila", "istruttore.firenze")))
                .andExpect(status().is(422));
        web.perform(dalCapo(post(UFFICIO + "/responsabili").with(csrf()).param("Cila", ""))).andExpect(status().is3xxRedirection());
        assertThat(pagina("/sportello/comuni/greve-in-chianti/cila")).doesNotContain("Istruttore tecnico di Greve in Chianti")
                .contains("Responsabile di Greve in Chianti");
    }

    private String pagina(String dove) throws Exception {
        return web.perform(dalCapo(get(dove))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private org.springframework.test.web.servlet.ResultActions carica(String nome, byte[] contenuto) throws Exception {
        return web.perform(multipart(UFFICIO + "/stemma").file(new MockMultipartFile("file", nome, null, contenuto))
                .with(user(CAPO).roles("UFFICIO")).with(csrf()));
    }

    private static MockHttpServletRequestBuilder dati(String denominazione, String pec) {
        return post(UFFICIO + "/dati").with(csrf()).param("denominazione", denominazione).param("pec", pec)
                .param("responsabile", "Responsabile di Greve in Chianti");
    }

    private static MockHttpServletRequestBuilder iscrizione(String nome) {
        return post(UFFICIO + "/personale").with(csrf()).param("nomeUtente", nome).param("nomeCognome", "Laura Conti")
                .param("email", nome + "@example.it").param("codiceFiscale", "CNTLRA84C52D612J");
    }

    private static MockHttpServletRequestBuilder dalCapo(MockHttpServletRequestBuilder richiesta) {
        return richiesta.with(user(CAPO).roles("UFFICIO"));
    }
}
