package it.architrave.termini.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.architrave.prova.ProvaIntegrata;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;

/** The page on which anybody computes terms: what it asks, what it answers, what it says of what is wrong. */
@ProvaIntegrata
class CalcolaTerminiTests {

    private static final String PERMESSO = "?procedimento=PERMESSO_DI_COSTRUIRE&comune=058091&evento=ISTANZA_PRESENTATA"
            + "&data=2026-10-05&evento=DOCUMENTI_RICHIESTI&data=2026-10-30&evento=DOCUMENTI_RICEVUTI&data=2026-12-01";

    @Autowired
    private MockMvc web;

    @Test
    void chiunqueCominciaSenzaAccedereEConUnEsempio() throws Exception {
        String pagina = pagina("", HttpStatus.OK);
        assertThat(pagina).contains("<title>Calcola i termini", "Permesso di costruire presentato oggi", "Fiesole (FI)")
                .doesNotContain("id=\"eventi\"", "<svg class=\"corsa-disegno");
        Matcher esempi = Pattern.compile("href=\"(/sportello/calcola-termini\\?[^\"]+)\"").matcher(pagina);
        assertThat(esempi.results().map(r -> r.group(1).replace("&amp;", "&")).toList()).hasSize(4).allSatisfy(esempio ->
                assertThat(web.perform(get(URI.create(esempio))).andReturn().getResponse().getContentAsString())
                        .contains("Le scadenze in breve"));
    }

    @Test
    void ilProcedimentoSceltoPortaISuoiEventiELeSueCircostanze() throws Exception {
        assertThat(pagina("?procedimento=SCIA&comune=", HttpStatus.OK)).contains("Ordine di conformare l’attività",
                "Giorni assegnati", "Zona A o equiparata", "value=\"ISTANZA_PRESENTATA\" selected")
                .doesNotContain("Richiesta di documenti", "Progetto particolarmente complesso", "Le scadenze in breve");
    }

    @Test
    void leScadenzeSiLeggonoInParoleConIPassiEIlDisegno() throws Exception {
        assertThat(pagina(PERMESSO, HttpStatus.OK)).contains("<title>Permesso di costruire: calcolo dei termini", "Roma (RM)",
                "Calcolate con le regole in vigore dal 20 febbraio 2026",
                "60 + 30 giorni dalla presentazione del 5/10/2026, interrotti il 30/10 dalla richiesta di documenti, da capo dal"
                        + " 1/12: scade il 1° marzo 2027 (lunedì)",
                "<strong>1° marzo 2027 (lunedì)</strong>", "Linea del tempo: Termine oltre il quale si forma il silenzio",
                "il silenzio vale assenso", "effetto dal 2 marzo 2027 (martedì)", "art. 20 c. 8 d.P.R. 380/2001");
    }

    @Test
    void ilCollegamentoRifaLoStessoCalcolo() throws Exception {
        String pagina = pagina(PERMESSO + "&complesso=true", HttpStatus.OK);
        Matcher collegamento = Pattern.compile("id=\"collegamento\" value=\"http://localhost([^\"]+)\"").matcher(pagina);
        assertThat(collegamento.find()).isTrue();
        String indirizzo = collegamento.group(1).replace("&amp;", "&");
        assertThat(indirizzo).contains("comune=058091", "complesso=true");
        assertThat(web.perform(get(URI.create(indirizzo))).andReturn().getResponse().getContentAsString()).isEqualTo(pagina);
    }

    @Test
    void unEventoSiAggiungeESiTogliePrimaDiCalcolare() throws Exception {
        assertThat(pagina(PERMESSO + "&azione=aggiungi", HttpStatus.OK)).contains("id=\"eventi-3--tipo\"")
                .doesNotContain("Le scadenze in breve");
        assertThat(pagina(PERMESSO + "&azione=togli:1", HttpStatus.OK)).contains("id=\"eventi-1--tipo\"")
                .doesNotContain("id=\"eventi-2--tipo\"", "Le scadenze in breve");
    }

    @Test
    void quelloCheNonVaSiLeggeAccantoAlSuoCampo() throws Exception {
        String pagina = pagina("?procedimento=SCIA&comune=Atlantide&evento=ISTANZA_PRESENTATA&data=&giorni=tre",
                HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(pagina).contains("C’è un problema", "id=\"comune-errore\"", "Nessun Comune italiano si chiama così",
                "id=\"eventi-0--data-errore\"", "Serve una data che esiste", "href=\"#eventi-0--giorni\"",
                "Evento 1, giorni assegnati: I giorni sono un numero intero.", "value=\"Atlantide\"").doesNotContain("Le scadenze in breve");
    }

    @Test
    void gliErroriDiconoGliEventiConLeParoleDellaPagina() throws Exception {
        String pagina = pagina("?procedimento=PERMESSO_DI_COSTRUIRE&evento=ISTANZA_PRESENTATA&data=2026-10-05"
                + "&evento=DOCUMENTI_RICEVUTI&data=2026-12-01", HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(pagina).contains("«Arrivo dei documenti» risponde a «Richiesta di documenti»");
        assertThat(pagina("?procedimento=INVENTATO", HttpStatus.UNPROCESSABLE_CONTENT)).contains("id=\"procedimento-errore\"");
        assertThat(pagina(PERMESSO + "&tipo=MAI", HttpStatus.UNPROCESSABLE_CONTENT)).contains("id=\"opzioni-tipo-errore\"");
    }

    @Test
    void troppiEventiSonoRifiutati() throws Exception {
        assertThat(pagina("?procedimento=CDU" + "&evento=ISTANZA_PRESENTATA&data=2026-10-05".repeat(80),
                HttpStatus.UNPROCESSABLE_CONTENT)).contains("id=\"eventi-errore\"").doesNotContain("id=\"eventi-60--tipo\"");
    }

    @Test
    void unComuneSiTrovaConIlNomeEConLaProvinciaSeSonoDue() throws Exception {
        assertThat(pagina("?procedimento=CDU&comune=bolzano", HttpStatus.OK)).contains("value=\"Bolzano (BZ)\"");
        assertThat(pagina("?procedimento=CDU&comune=Livo", HttpStatus.UNPROCESSABLE_CONTENT)).contains("aggiungi la provincia");
        assertThat(pagina("?procedimento=CDU&comune=Livo (CO)", HttpStatus.OK)).contains("value=\"Livo (CO)\"");
    }

    @Test
    void quelloCheSiScriveRestaTesto() throws Exception {
        assertThat(pagina("?procedimento=CDU&comune=<script>alert(1)</script>&evento=<b>&data=\"><i>", HttpStatus.UNPROCESSABLE_CONTENT))
                .doesNotContain("<script>alert", "<b>", "<i>");
    }

    @Test
    void laPaginaSiTrovaDalloSportello() throws Exception {
        for (String dove : new String[] {"/", "/sportello", "/sportello/comuni/vaglia", "/sportello/comuni/vaglia/cila"}) {
            assertThat(web.perform(get(dove)).andReturn().getResponse().getContentAsString()).as(dove)
                    .contains("href=\"/sportello/calcola-termini");
        }
    }

    private String pagina(String domanda, HttpStatus stato) throws Exception {
        String[] parti = domanda.replaceFirst("^\\?", "").split("&");
        var richiesta = get("/sportello/calcola-termini");
        for (String parte : parti) {
            if (!parte.isEmpty()) {
                richiesta.queryParam(parte.substring(0, parte.indexOf('=')), parte.substring(parte.indexOf('=') + 1));
            }
        }
        return web.perform(richiesta).andExpect(status().is(stato.value())).andReturn().getResponse().getContentAsString();
    }
}
