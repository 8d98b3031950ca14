package it.architrave.termini;

import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.NumeroPratica;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.termini.spiegazione.Giorno;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The terms on the page of a case, as the office and the party see them. */
@ProvaIntegrata
class SchedaTerminiTests {

    private static final String TERMINE = "CILA.regolarizzazione";

    @Autowired
    private Mani mani;
    @Autowired
    private Termini termini;
    @Autowired
    private MockMvc web;

    @Test
    void ilTermineInCorsoSiLeggeInUnaRigaInUnDisegnoEInUnaTabella() throws Exception {
        NumeroPratica numero = invitata();
        Termine termine = termini.aperto(Ambito.di(mani.geometra()), numero, TERMINE).orElseThrow();
        LocalDate ultimo = termine.ultimoGiorno();
        assertThat(ultimo).isNotNull();
        for (String pagina : List.of(ufficio(numero), parte(numero))) {
            assertThat(pagina).contains("dalla comunicazione dell&#39;invito del", "scade ", Giorno.esteso(ultimo),
                    "Linea del tempo: Termine per regolarizzare la CILA", ">oggi, inizio</tspan>", "corsa-largo", "corsa-stretto",
                    "<details class=\"corsa-passi\" open=\"open\">", "art. 6-bis", "Deve agire la parte.")
                    .doesNotContain("termine-finito");
        }
    }

    @Test
    void ilTermineFinitoRestaPiegato() throws Exception {
        NumeroPratica numero = invitata();
        mani.comunica(numero, TipoComunicazione.RISPOSTA_INVITO, Map.of("testo", "Ecco le quote."));
        for (String pagina : List.of(ufficio(numero), parte(numero))) {
            assertThat(pagina).contains("<details class=\"termine termine-finito\">", "chiuso")
                    .doesNotContain("Deve agire la parte.", "<details class=\"corsa-passi\" open=\"open\">");
        }
    }

    private NumeroPratica invitata() {
        NumeroPratica numero = mani.presentata(FIRENZE);
        mani.svolge("istruttore.firenze", numero, "Task_VerificareLaCompletezza",
                Map.of("esito", "DA_REGOLARIZZARE", "rilievi", "Mancano le quote."));
        mani.svolge("responsabile.firenze", numero, "Task_InvitareARegolarizzare", Map.of("richieste", List.of(Map.of("tipo",
                "ELABORATO", "oggetto", "Planimetria quotata", "motivo", "Mancano le quote.")), "testo", "Si invita a integrare."));
        return numero;
    }

    private String ufficio(NumeroPratica numero) throws Exception {
        return pagina("/scrivania/pratiche/" + numero, "istruttore.firenze", "UFFICIO");
    }

    private String parte(NumeroPratica numero) throws Exception {
        return pagina("/area-personale/pratiche/" + numero, "geometra", "PARTE");
    }

    private String pagina(String dove, String chi, String ruolo) throws Exception {
        return web.perform(get(dove).with(user(chi).roles(ruolo))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString();
    }
}
