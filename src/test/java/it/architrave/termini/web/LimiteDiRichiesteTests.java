package it.architrave.termini.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.architrave.prova.ProvaIntegrata;
import it.architrave.termini.TerminiProperties;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** One caller has six hundred requests a minute, never fewer; then it is told how long to wait. */
@ProvaIntegrata
class LimiteDiRichiesteTests {

    @Autowired
    private TerminiProperties misure;
    @Autowired
    private MockMvc browser;

    @Test
    void seicentoRichiesteAlMinutoPassanoSempre() {
        assertThat(misure.alMinuto()).isGreaterThanOrEqualTo(600);
        var limite = new LimiteDiRichieste(misure);
        for (int i = 0; i < misure.alMinuto(); i++) {
            assertThat(chiede(limite, "192.0.2.1")).isTrue();
        }
    }

    @Test
    void chiEsageraAspettaEGliAltriNo() {
        var limite = new LimiteDiRichieste(pochi(2));
        chiede(limite, "192.0.2.1");
        chiede(limite, "192.0.2.1");
        assertThatThrownBy(() -> chiede(limite, "192.0.2.1")).isInstanceOfSatisfying(TroppeRichieste.class,
                t -> assertThat(t.secondi()).isBetween(1L, 31L));
        assertThat(chiede(limite, "192.0.2.2")).isTrue();
    }

    @Test
    void unaReteIpv6ContaPerUno() {
        var limite = new LimiteDiRichieste(pochi(1));
        chiede(limite, "2001:db8:1:2::1");
        assertThatThrownBy(() -> chiede(limite, "2001:db8:1:2:ffff::9")).isInstanceOf(TroppeRichieste.class);
        assertThat(chiede(limite, "2001:db8:1:3::1")).isTrue();
    }

    @Test
    void ilRifiutoDiceQuantoAspettare() throws Exception {
        for (int i = 0; i < misure.alMinuto() * 2; i++) {
            var risposta = browser.perform(post(SimulazioniRest.INDIRIZZO).contentType(MediaType.APPLICATION_JSON)
                    .content("{}").with(r -> {
                        r.setRemoteAddr("203.0.113.77");
                        return r;
                    }));
            if (risposta.andReturn().getResponse().getStatus() == 429) {
                risposta.andExpect(header().exists("Retry-After"))
                        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
                assertThat(i).isGreaterThanOrEqualTo(600);
                return;
            }
            risposta.andExpect(status().isBadRequest());
        }
        throw new AssertionError("nessun rifiuto");
    }

    private static TerminiProperties pochi(int alMinuto) {
        return new TerminiProperties(alMinuto, 10, LocalDate.EPOCH, LocalDate.EPOCH, 1, 1);
    }

    private static boolean chiede(LimiteDiRichieste limite, String indirizzo) {
        var richiesta = new MockHttpServletRequest();
        richiesta.setRemoteAddr(indirizzo);
        return limite.preHandle(richiesta, new MockHttpServletResponse(), limite);
    }
}
