package it.architrave.scrivania;

import static it.architrave.prova.Mani.FIESOLE;
import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.architrave.accesso.Utente;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import it.architrave.procedimento.Compiti;
import it.architrave.procedimento.Completamento;
import it.architrave.prova.Campione;
import it.architrave.prova.IstruzioniSql;
import it.architrave.prova.Mani;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.territorio.CodiceIstat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What pages and acts cost in statements: a list costs the same whatever stands in it; the bounds are not to be loosened. */
@ProvaIntegrata
class IstruzioniSqlTests {

    private static final CodiceIstat VAGLIA = new CodiceIstat("048049");
    private static final String VERIFICA = "Task_VerificareLaCompletezza";

    @Autowired
    private IstruzioniSql istruzioni;
    @Autowired
    private Mani mani;
    @Autowired
    private Compiti compiti;
    @Autowired
    private Completamento completamento;
    @Autowired
    private MockMvc web;

    @Test
    void laCodaELElencoCostanoUgualeConPocheEConMoltePratiche() throws Exception {
        tardive(3);
        int coda = pagina("istruttore.vaglia", "/scrivania").size();
        int elenco = pagina("istruttore.vaglia", "/scrivania/pratiche").size();
        // More than one page of the list holds.
        tardive(Campione.di(57, 27));
        assertThat(pagina("istruttore.vaglia", "/scrivania")).hasSize(coda).hasSizeLessThanOrEqualTo(4);
        assertThat(pagina("istruttore.vaglia", "/scrivania/pratiche")).hasSize(elenco).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void laPaginaDellaPraticaEQuellaDellAttivitaHannoUnCostoFisso() throws Exception {
        NumeroPratica numero = mani.presentata(FIRENZE);
        String indirizzo = "/scrivania/attivita/" + mani.compito(numero, VERIFICA);
        // One of them since cases hang on others: the links of the case.
        assertThat(pagina("istruttore.firenze", "/scrivania/pratiche/" + numero)).hasSizeLessThanOrEqualTo(21);
        assertThat(pagina("istruttore.firenze", indirizzo))
                .hasSizeLessThanOrEqualTo(15);
    }

    /** Four more than a CILA: who examines it, what was found, what was proposed, whether measures are verified in its term. */
    @Test
    void laPaginaDiUnaSciaHaUnCostoFisso() throws Exception {
        NumeroPratica numero = mani.presentata("Scia", FIRENZE, Map.of());
        assertThat(pagina("responsabile.firenze", "/scrivania/pratiche/" + numero)).hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void laPresentazioneHaUnCostoFisso() throws Exception {
        PraticaId id = mani.bozza(FIRENZE, Map.of());
        mani.allega(id);
        // Eleven of them since the CILA calls three acts: each asks for the case, for its term and for the parameters of its place.
        // Four more since what is left for later suspends the efficacy: the law of it, the case, and one more act that is called.
        assertThat(istruzioni.di(() -> mani.presenta(id))).hasSizeLessThanOrEqualTo(92);
    }

    @Test
    void prendereECompletareHannoUnCostoFisso() throws Exception {
        NumeroPratica numero = mani.presentata(FIRENZE);
        String compito = mani.compito(numero, VERIFICA);
        Utente chi = mani.utente("istruttore.firenze");
        assertThat(istruzioni.di(() -> compiti.prendi(chi, compito))).hasSizeLessThanOrEqualTo(23);
        // Five of them since the formal check is an act that the CILA calls: the engine ends its run.
        assertThat(istruzioni.di(() -> {
            completamento.completa(chi, compito, Map.of("esito", "COMPLETA"));
            return null;
        })).hasSizeLessThanOrEqualTo(49);
    }

    /** Eighteen of them since the end of works is an act within an act, and closes the duration: the engine ends three runs. */
    @Test
    void laFineDeiLavoriHaUnCostoFisso() throws Exception {
        NumeroPratica numero = mani.presentata(FIESOLE);
        assertThat(istruzioni.di(() -> mani.comunica(numero, TipoComunicazione.FINE_LAVORI, Map.of("data",
                OrologioDiProva.oggi().toString(), "ultimazione", "TOTALE", "catasto", "NON_DOVUTO")))).hasSizeLessThanOrEqualTo(73);
    }

    private void tardive(int quante) {
        for (int i = 0; i < quante; i++) {
            PraticaId id = mani.bozza(VAGLIA, Map.of("qualificazioneCila", Map.of("sportello", "SUE", "qualificazione", "d2",
                    "iniziatiIl", OrologioDiProva.oggi().minusDays(20).toString())));
            mani.allega(id);
            mani.allega(id, "sanzioneInCorso");
            mani.presenta(id);
        }
    }

    /** As a browser that is logged in: reading the session is one of the statements. */
    private List<String> pagina(String chi, String indirizzo) throws Exception {
        var accesso = web.perform(post("/accesso").with(csrf()).param("username", chi).param("password", "architrave"))
                .andReturn().getResponse();
        var sessione = accesso.getCookie("JSESSIONID");
        web.perform(get(indirizzo).cookie(sessione));
        return istruzioni.di(() -> web.perform(get(indirizzo).cookie(sessione)).andExpect(status().isOk()));
    }
}
