package it.architrave.procedimento;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who competes, by REST or by page in turn; logged in beforehand, since a password takes longer to check than an act. */
record Concorrenti(MockMvc web) {

    private static final String MOTIVI = "Le opere riguardano parti strutturali.";

    /** What was answered to whom. */
    record Risposta(String chi, boolean pagina, int stato, String testo, String seguito) {

        boolean riuscita() {
            return pagina ? stato == 302 && seguito.startsWith("/scrivania") || stato == 200 : stato / 100 == 2;
        }

        /** A refusal in words for people, never an error. */
        void rifiutata(String... parole) {
            assertThat(stato).as(testo).isEqualTo(409);
            assertThat(testo.replace("&#39;", "'")).contains(parole).doesNotContain("Exception", "Optimistic", "org.", "it.arch");
        }
    }

    Risposta prende(String chi, String compito, boolean pagina) throws Exception {
        return pagina ? agisce(chi, compito, "prendi", "scritto da " + chi)
                : rest(chi, "UFFICIO", "/api/v1/attivita/" + compito + "/presa-in-carico", "");
    }

    Risposta rilascia(String chi, String compito, boolean pagina) throws Exception {
        return pagina ? agisce(chi, compito, "rilascia", "scritto da " + chi)
                : rest(chi, "UFFICIO", "/api/v1/attivita/" + compito + "/rilascio", "");
    }

    Risposta completa(String chi, String compito, String esito, String annotazione, boolean pagina) throws Exception {
        return pagina ? manda(chi, "UFFICIO", post("/scrivania/attivita/" + compito).with(csrf()).param("azione", "completa")
                .param("esito", esito).param("annotazione", annotazione), true)
                : rest(chi, "UFFICIO", "/api/v1/attivita/" + compito + "/completamento",
                        "{\"esito\":\"" + esito + "\"" + (annotazione.isEmpty() ? "" : ",\"annotazione\":\"" + annotazione + "\"") + "}");
    }

    Risposta rinuncia(String numero, String motivo) throws Exception {
        return rest("geometra", "PARTE", "/api/v1/pratiche/" + numero + "/ritiro", "{\"motivo\":\"" + motivo + "\"}");
    }

    /** Begins a prohibition. */
    Risposta controlla(String chi, String numero, boolean pagina) throws Exception {
        return pagina ? manda(chi, "UFFICIO", post("/scrivania/pratiche/" + numero + "/controllo/divieto").with(csrf()), true)
                : rest(chi, "UFFICIO", "/api/v1/pratiche/" + numero + "/controllo/divieto", "");
    }

    Risposta vieta(String chi, String compito, boolean pagina) throws Exception {
        return pagina ? manda(chi, "UFFICIO", post("/scrivania/attivita/" + compito).with(csrf()).param("azione", "completa")
                .param("decisione", "VIETA").param("motivazione", MOTIVI).param("rimedi", "Ricorso al TAR."), true)
                : rest(chi, "UFFICIO", "/api/v1/attivita/" + compito + "/completamento", "{\"decisione\":\"VIETA\",\"motivazione\":\""
                        + MOTIVI + "\",\"rimedi\":\"Ricorso al TAR.\"}");
    }

    private Risposta agisce(String chi, String compito, String azione, String annotazione) throws Exception {
        return manda(chi, "UFFICIO", post("/scrivania/attivita/" + compito).with(csrf()).param("azione", azione)
                .param("esito", "LACUNA_MINORE").param("rilievi", annotazione), true);
    }

    private Risposta rest(String chi, String ruolo, String indirizzo, String corpo) throws Exception {
        return manda(chi, ruolo, post(indirizzo).contentType(MediaType.APPLICATION_JSON).content(corpo)
                .header("Idempotency-Key", UUID.randomUUID().toString()), false);
    }

    private Risposta manda(String chi, String ruolo, MockHttpServletRequestBuilder richiesta, boolean pagina) throws Exception {
        MockHttpServletResponse risposta = web.perform(richiesta.with(user(chi).roles(ruolo))).andReturn().getResponse();
        String seguito = risposta.getRedirectedUrl();
        return new Risposta(chi, pagina, risposta.getStatus(), risposta.getContentAsString(java.nio.charset.StandardCharsets.UTF_8),
                seguito == null ? "" : seguito);
    }
}
