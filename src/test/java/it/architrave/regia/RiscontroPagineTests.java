package it.architrave.regia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.termini.Riscontro;
import it.architrave.termini.Termine;
import it.architrave.termini.Termini;
import it.architrave.territorio.CodiceIstat;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The proof of terms and timers as the metropolitan room reads it, and its two buttons. */
@ProvaIntegrata
class RiscontroPagineTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");

    @Autowired
    private MockMvc web;
    @Autowired
    private Mani mani;
    @Autowired
    private Termini termini;
    @Autowired
    private Riscontro riscontro;
    @Autowired
    private SaluteDeiTermini salute;
    @Autowired
    private ManagementService lavori;
    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void inPari() {
        riscontro.rimedia("prova");
    }

    @Test
    void laDifferenzaSiLeggeTraGliIncidentiESiRimetteInPariConUnAttoEsplicito() throws Exception {
        NumeroPratica numero = invitata();
        Termine termine = termini.di(TUTTO, numero).get(0);
        String sveglia = lavori.createJobQuery().processInstanceId(termine.situazione().sveglia()).singleResult().getId();
        lavori.setJobDuedate(sveglia, new Date(0));
        preme("riscontro");
        assertThat(pagina()).contains(numero.valore(), "la sveglia suonerebbe in un altro momento", "Termine per regolarizzare la CILA");
        assertThat(salute.health().getStatus().getCode()).isEqualTo("ATTENZIONE");
        preme("rimedio");
        assertThat(pagina()).doesNotContain(numero.valore()).contains("tutto concordava");
        assertThat(lavori.createJobQuery().jobId(sveglia).singleResult().getDuedate().toInstant()).isEqualTo(termine.decorsoDa());
        assertThat(salute.health().getStatus().getCode()).isEqualTo("UP");
    }

    /** As the rows of an earlier version: they do not say where their timer is. */
    @Test
    void unTermineDiPrimaTrovaLaSuaSveglia() {
        NumeroPratica numero = invitata();
        jdbc.sql("update termine set sveglia = null where numero = ?").param(numero.valore()).update();
        riscontro.confronta();
        assertThat(riscontro.differenze(Integer.MAX_VALUE)).noneMatch(d -> d.numero().equals(numero.valore()));
    }

    private NumeroPratica invitata() {
        NumeroPratica numero = mani.presentata(new CodiceIstat("048017"));
        mani.svolge("istruttore.firenze", numero, "Task_VerificareLaCompletezza",
                Map.of("esito", "DA_REGOLARIZZARE", "rilievi", "Mancano le quote."));
        mani.svolge("responsabile.firenze", numero, "Task_InvitareARegolarizzare", Map.of("testo", "Si invita a integrare.",
                "richieste", List.of(Map.of("tipo", "ELABORATO", "oggetto", "Pianta quotata", "motivo", "Le quote servono."))));
        return numero;
    }

    private void preme(String bottone) throws Exception {
        web.perform(post("/regia/incidenti/sveglie/" + bottone).with(user("regia").roles("REGIA")).with(csrf())).andReturn();
    }

    private String pagina() throws Exception {
        return web.perform(get("/regia/incidenti").with(user("regia").roles("REGIA"))).andReturn().getResponse().getContentAsString();
    }
}
