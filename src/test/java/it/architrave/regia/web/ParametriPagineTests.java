package it.architrave.regia.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.architrave.catalogo.RegistroDeiParametri;
import it.architrave.prova.IstruzioniSql;
import it.architrave.prova.ProvaIntegrata;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The register of the parameters as the room reads and changes it. */
@ProvaIntegrata
class ParametriPagineTests {

    private static final String QUI = "/regia/parametri";
    private static final String TERMINE = QUI + "/CILA.regolarizzazione";

    @Autowired
    private MockMvc web;
    @Autowired
    private RegistroDeiParametri registro;
    @Autowired
    private IstruzioniSql istruzioni;

    @Test
    void laRegiaLeggeValoreUnitaNormaELeMarcheInItaliano() throws Exception {
        assertThat(pagina(QUI + "?gruppo=CILA")).contains("Termine assegnato alla parte per regolarizzare la CILA", "10 giorni",
                "disciplina regionale", "orientamenti contrastanti", "dal 11/12/2016").doesNotContain("[regional]", "[case law]");
    }

    @Test
    void nessunAltroEntra() throws Exception {
        for (String chi : new String[] {"UFFICIO", "PARTE"}) {
            web.perform(get(QUI).with(user("istruttore.firenze").roles(chi))).andExpect(status().isForbidden());
            web.perform(post(TERMINE).with(csrf()).with(user("istruttore.firenze").roles(chi)).param("visto", "0"))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void siFiltraPerMateriaComuneCertezzaEGiorno() throws Exception {
        assertThat(pagina(QUI + "?gruppo=Rimedi")).contains("ricorso straordinario").doesNotContain("dirittiSegreteria");
        assertThat(pagina(QUI + "?gruppo=CILA&comune=048017&giorno=")).contains("Comune di Firenze").doesNotContain("Comune di Bagno a Ripoli");
        assertThat(pagina(QUI + "?marca=ORIENTAMENTI")).contains("CILA.controllo").doesNotContain("CILA.sanzioneInCorso");
        assertThat(pagina(QUI + "?gruppo=CILA&giorno=1985-01-01")).contains("Nessun parametro corrisponde");
        for (String storto : new String[] {"?giorno=ieri", "?pagina=-1", "?pagina=99999999999", "?comune=x&marca=y&gruppo=z%27"}) {
            web.perform(dallaRegia(get(QUI + storto))).andExpect(status().isOk());
        }
    }

    @Test
    void ilRegistroCostaPocheIstruzioni() throws Exception {
        pagina(QUI);
        assertThat(istruzioni.di(() -> pagina(QUI + "?giorno="))).hasSizeLessThanOrEqualTo(6);
        assertThat(istruzioni.di(() -> pagina(TERMINE))).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void primaSiVedeLEffettoEPoiSiScrive() throws Exception {
        long visto = registro.ultima("CILA.regolarizzazione");
        String anteprima = invia(TERMINE + "/modifica", visto, "15", "COMUNE:048050", "2033-01-01").andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();
        assertThat(anteprima).contains("Effetto del nuovo valore", "15 giorni", "10 giorni",
                "name=\"valore\"", "value=\"2033-01-01\"");
        assertThat(registro.ultima("CILA.regolarizzazione")).as("non è scritto niente").isEqualTo(visto);
        invia(TERMINE, visto, "15", "COMUNE:048050", "2033-01-01").andExpect(status().is3xxRedirection())
                .andExpect(flash().attributeExists("fatto"));
        assertThat(pagina(TERMINE)).contains("15 giorni", "non ancora in vigore", "perché lo dispone la delibera");
        invia(TERMINE, visto, "16", "COMUNE:048050", "2033-02-01").andExpect(status().is(422));
        assertThat(pagina(TERMINE)).as("chi ha deciso su una pagina vecchia lo sa").doesNotContain("16 giorni");
    }

    @Test
    void cioCheNonVaBeneTornaConIlMotivoEConQuelloCheEraScritto() throws Exception {
        long visto = registro.ultima("CILA.regolarizzazione");
        String pagina = invia(TERMINE + "/modifica", visto, "quindici <b>", "COMUNE:048050", "2034-01-01")
                .andExpect(status().is(422)).andReturn().getResponse().getContentAsString();
        assertThat(pagina).contains("numero intero", "value=\"quindici &lt;b&gt;\"", "id=\"valore-errore\"");
        invia(TERMINE + "/modifica", visto, "15", "COMUNE:058091", "2034-01-01").andExpect(status().is(422));
        invia(TERMINE + "/modifica", visto, "15", "COMUNE:048050", "").andExpect(status().is(422));
        web.perform(dallaRegia(get(QUI + "/CILA.cheNonEsiste"))).andExpect(status().isNotFound());
        web.perform(dallaRegia(get(QUI + "/CILA.cheNonEsiste/modifica"))).andExpect(status().isNotFound());
    }

    @Test
    void siTornaAlModuloConQuelloCheEraScritto() throws Exception {
        String pagina = web.perform(dallaRegia(modulo(TERMINE, 0, "18", "COMUNE:048050", "2035-01-01").param("azione", "correggi")))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(pagina).contains("value=\"18\"", "value=\"2035-01-01\"");
    }

    private ResultActions invia(String dove, long visto, String valore, String ambito, String dal) throws Exception {
        return web.perform(dallaRegia(modulo(dove, visto, valore, ambito, dal)));
    }

    private static MockHttpServletRequestBuilder modulo(String dove, long visto, String valore, String ambito, String dal) {
        return post(dove).with(csrf()).param("visto", String.valueOf(visto)).param("valore", valore).param("ambito", ambito)
                .param("dal", dal).param("al", "").param("fonte", "delibera 7/2026").param("nota", "")
                .param("marche", "DISCIPLINA_LOCALE").param("motivo", "perché lo dispone la delibera");
    }

    private String pagina(String dove) throws Exception {
        return web.perform(dallaRegia(get(dove))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private static MockHttpServletRequestBuilder dallaRegia(MockHttpServletRequestBuilder richiesta) {
        return richiesta.with(user("regia").roles("REGIA"));
    }
}
