package it.architrave.procedimento;

import static it.architrave.procedimento.ControlloDellaCilaTests.PONTASSIEVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.architrave.pratica.NumeroPratica;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The pages on which the head of an office prepares an act of control. */
@ProvaIntegrata
class PagineDelControlloTests {

    private static final String CAPO = "responsabile.pontassieve";

    @Autowired
    private Mani mani;
    @Autowired
    private MockMvc web;

    @Test
    void chiHaUnOrdineInPreparazioneEChiedeIlDivietoLeggeComePassarvi() throws Exception {
        NumeroPratica numero = mani.presentata(PONTASSIEVE);
        Cookie capo = entra();
        var prima = avvia(numero, "conformazione", capo);
        assertThat(prima.getStatus()).isEqualTo(302);
        MockHttpServletResponse dopo = avvia(numero, "divieto", capo);
        assertThat(dopo.getRedirectedUrl()).as("lo stesso compito").isEqualTo(prima.getRedirectedUrl());
        String pagina = web.perform(get(dopo.getRedirectedUrl()).cookie(capo).flashAttr("chiesto", "Vietare la prosecuzione"))
                .andReturn().getResponse().getContentAsString();
        assertThat(pagina).contains("È già in preparazione un altro atto: «Ordinare la conformazione»",
                "Per passare a «Vietare la prosecuzione» lascia prima cadere questo");
        assertThat(pagina(prima.getRedirectedUrl(), capo)).doesNotContain("È già in preparazione");
    }

    @Test
    void unCampoBreveConUnAiutoLungoNonStaInUnaColonnaStretta() throws Exception {
        NumeroPratica numero = mani.presentata(PONTASSIEVE);
        Cookie capo = entra();
        String attivita = avvia(numero, "conformazione", capo).getRedirectedUrl();
        String pagina = web.perform(post(attivita).with(csrf()).cookie(capo).param("decisione", "ORDINA").param("azione", "aggiorna"))
                .andReturn().getResponse().getContentAsString();
        assertThat(pagina.substring(0, pagina.indexOf("data-campo=\"giorni\""))).as("il suo campo").endsWith("campo-largo\" ");
    }

    private MockHttpServletResponse avvia(NumeroPratica numero, String atto, Cookie chi) throws Exception {
        return web.perform(post("/scrivania/pratiche/" + numero + "/controllo/" + atto).with(csrf()).cookie(chi)).andReturn()
                .getResponse();
    }

    private Cookie entra() throws Exception {
        return web.perform(post("/accesso").with(csrf()).param("username", CAPO).param("password", "architrave")).andReturn()
                .getResponse().getCookie("JSESSIONID");
    }

    private String pagina(String indirizzo, Cookie chi) throws Exception {
        return web.perform(get(indirizzo).cookie(chi)).andReturn().getResponse().getContentAsString();
    }
}
