package it.architrave.sportello;

import static it.architrave.prova.Mani.FIESOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.Moduli;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import it.architrave.pratica.Pratiche;
import it.architrave.procedimento.PresentazioneIncompleta;
import it.architrave.prova.Mani;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.prova.Rete;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** A SCIA is filed like a CILA: by the pages, by the interface, and refused with all its reasons at once. */
@ProvaIntegrata
class PresentazioneDellaSciaTests {

    private static final String PRATICHE = "/api/v1/pratiche";

    @Autowired
    private Rete rete;
    @Autowired
    private Mani mani;
    @Autowired
    private Moduli moduli;
    @Autowired
    private Pratiche pratiche;

    @Test
    void daUnProgrammaSiApreSiCompilaSiAllegaESiPresenta() throws Exception {
        var aperta = rete.json("geometra", "POST", PRATICHE, "{\"procedimento\":\"Scia\",\"comune\":\"048015\"}");
        assertThat(aperta.statusCode()).as(aperta.body()).isEqualTo(201);
        String id = aperta.body().replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1");
        for (var quadro : moduli.esempio("Scia").perQuadro().entrySet()) {
            var salvato = rete.json("geometra", "PUT", PRATICHE + "/" + id + "/quadri/" + quadro.getKey(),
                    new JsonMapper().writeValueAsString(quadro.getValue()));
            assertThat(salvato.statusCode()).as(quadro.getKey()).isEqualTo(200);
        }
        mani.allegaIlDovuto(PraticaId.di(id));
        assertThat(rete.get("geometra", PRATICHE + "/" + id + "/verifica").body()).isEqualTo("[]");
        NumeroPratica numero = mani.presenta(PraticaId.di(id));
        assertThat(numero.valore()).startsWith("SCIA-048015-");
        assertThat(rete.get("geometra", PRATICHE + "/" + numero).body()).contains("\"procedimento\":\"Scia\"");
        assertThat(rete.get("istruttore.firenze", PRATICHE + "/" + numero).statusCode()).isEqualTo(404);
    }

    @Test
    void leSueDateELeSuePersoneStannoNellaPratica() {
        NumeroPratica numero = mani.presentata("Scia", FIESOLE, Map.of());
        var presentata = pratiche.leggi(Ambito.di(mani.geometra()), numero).presentazione();
        assertThat(presentata.tardiva()).isFalse();
        assertThat(presentata.oggetto()).startsWith("Via dei Servi 25 — ");
    }

    @Test
    void laSciaCondizionataNonSiPresenta() {
        PraticaId id = mani.bozza("Scia", FIESOLE, Map.of("presentazioneScia", Map.of("presentazione", "b3")));
        mani.allegaIlDovuto(id);
        assertThatThrownBy(() -> mani.presenta(id)).isInstanceOfSatisfying(PresentazioneIncompleta.class, e ->
                assertThat(e.problemi()).anyMatch(p -> p.messaggio().contains("SCIA condizionata")));
    }

    @Test
    void aLavoriInCorsoLaSciaETardiva() {
        Map<String, Object> stato = new HashMap<>(moduli.esempio("Scia").quadro("qualificazioneScia"));
        stato.putAll(Map.of("stato", "e2", "iniziatiIl", OrologioDiProva.oggi().minusDays(20).toString()));
        NumeroPratica numero = mani.presentata("Scia", FIESOLE, Map.of("qualificazioneScia", stato, "presentazioneScia",
                Map.of("presentazione", "b2"), "sanatoriaScia", Map.of("sanzione", "s1")));
        assertThat(pratiche.leggi(Ambito.di(mani.geometra()), numero).presentazione().tardiva()).isTrue();
    }

    @Test
    void loSportelloNeHaLaSchedaConITerminiDeiParametri() throws Exception {
        var scheda = rete.get("", "/sportello/comuni/fiesole/scia");
        assertThat(scheda.statusCode()).isEqualTo(200);
        assertThat(scheda.body()).contains("Entro 30 giorni", "516 euro", "SCIA condizionata", "art. 22 d.P.R. 380/2001")
                .doesNotContain("??", "CILA in questo Comune");
        assertThat(rete.get("", "/sportello/comuni/fiesole").body()).contains("/sportello/comuni/fiesole/scia");
    }

    @Test
    void ogniPassoDelWizardSiApre(@Autowired MockMvc web) throws Exception {
        PraticaId id = mani.bozza("Scia", FIESOLE, Map.of());
        Cookie sessione = web.perform(post("/accesso").with(csrf()).param("username", "geometra").param("password", "architrave"))
                .andReturn().getResponse().getCookie("JSESSIONID");
        List<String> passi = new ArrayList<>(moduli.inVigore("Scia").quadri().stream().map(q -> "dati/" + q.codice()).toList());
        passi.addAll(List.of("allegati", "riepilogo"));
        for (String passo : passi) {
            String pagina = web.perform(get("/sportello/pratiche/" + id + "/" + passo).cookie(sessione)).andExpect(status().isOk())
                    .andReturn().getResponse().getContentAsString();
            assertThat(pagina).as(passo).contains("SCIA").doesNotContain("??");
        }
    }
}
