package it.architrave.muro;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.StatoPratica;
import it.architrave.pratica.Via;
import it.architrave.procedimento.AperturaDUfficio;
import it.architrave.procedimento.AttoDiControllo;
import it.architrave.procedimento.AvvioDelControllo;
import it.architrave.prova.Mani;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.provvedimento.Provvedimenti;
import it.architrave.territorio.CodiceIstat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** What is typed is text, wherever it comes out: pages of party, office and administrators, e-mails, PDFs. */
@ProvaIntegrata
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TestoNonEseguitoTests {

    private static final String SCRIVANIA = "/scrivania/pratiche/";

    @LocalServerPort
    private int porta;
    @Autowired
    private Mani mani;
    @Autowired
    private AttrezziDelMuro attrezzi;
    @Autowired
    private GenteAvvelenata gente;
    @Autowired
    private ApplicationContext contesto;

    private GenteAvvelenata.Prima prima;
    private PraticaAvvelenata pratica;
    private String radice;

    @BeforeAll
    void siPresenta() {
        radice = "http://localhost:" + porta;
        prima = gente.avvelena(radice);
        pratica = PraticaAvvelenata.invitata(attrezzi.tutti(), prima.addetto());
    }

    @AfterAll
    void tornaComEra() {
        gente.ripristina(prima);
    }

    @Test
    void nessunaPaginaEsegueQuelloCheESTatoScritto() {
        assertThat(pratica.campi()).as("campi di testo libero del modulo").isGreaterThan(40);
        assertThat(pratica.salvi()).as("campi che il modulo non accetta così").filteredOn(s -> !s.endsWith(".nome"))
                .hasSizeLessThan(8);
        int pagine = percorre();
        pratica.conclude(mani);
        assertThat(mani.stato(pratica.numero())).isEqualTo(StatoPratica.CONCLUSA);
        pagine += percorre();
        assertThat(pagine).isGreaterThan(60);
    }

    @Test
    void iMotiviDegliAnnullamentiEDelleAssenzeSonoTesto() {
        assertThat(gente.annulla(prima, radice, pratica.numero())).isPositive();
        mostraDaTesto("geometra", "/area-personale/pratiche/" + pratica.numero(), "Motivo dell’annullamento: ");
        mostraDaTesto(prima.addetto(), SCRIVANIA + pratica.numero(), "Motivo dell’annullamento: ");
        mostraDaTesto("regia", "/uffici/048017", "<span>");
        mostraDaTesto("responsabile.firenze", "/uffici/048017", "<span>");
    }

    @Test
    void iMotiviEIRimediDiUnAttoDiControlloSonoTesto(@Autowired AvvioDelControllo avvio, @Autowired Provvedimenti atti) throws Exception {
        NumeroPratica vietata = mani.presentata(new CodiceIstat("048033"));
        avvio.avvia(mani.utente("responsabile.pontassieve"), vietata, AttoDiControllo.CONFORMAZIONE);
        mani.svolge("responsabile.pontassieve", vietata, "Task_OrdinareLaConformazione", Map.of("decisione", "ORDINA", "motivazione",
                Veleno.LUNGO, "misure", Veleno.LUNGO, "giorni", "30", "sospensione", "NESSUNA", "rimedi", Veleno.LUNGO));
        mostraDaTesto("geometra", "/area-personale/pratiche/" + vietata + "/misure", "class=\"a-righe\">");
        mani.comunica(vietata, TipoComunicazione.MISURE, Map.of("testo", Veleno.LUNGO));
        mostraDaTesto("istruttore.pontassieve", "/scrivania/attivita/" + mani.compito(vietata, "Task_VerificareLeMisure"),
                "class=\"a-righe\">");
        mani.svolge("istruttore.pontassieve", vietata, "Task_VerificareLeMisure", Map.of("esito", "DIFFORME", "rilievi", Veleno.LUNGO));
        mani.svolge("responsabile.pontassieve", vietata, "Task_VietareLaProsecuzione",
                Map.of("decisione", "VIETA", "motivazione", Veleno.LUNGO, "rimedi", Veleno.LUNGO));
        mostraDaTesto("geometra", "/area-personale/pratiche/" + vietata, "class=\"a-righe\">");
        mostraDaTesto("istruttore.pontassieve", SCRIVANIA + vietata, "class=\"a-righe\">");
        byte[] pdf = Visitatore.entrato(radice, "geometra").legge("/documenti/" + atti.di(Ambito.di(mani.geometra()), vietata).get(0)
                .documento()).body();
        try (var documento = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(documento).replaceAll("\\s", "")).contains("<script>bucato()");
        }
    }

    @Test
    void iRilieviELaPropostaSuUnaSciaSonoTesto() {
        String capo = "responsabile.pontassieve";
        NumeroPratica scia = mani.presentata("Scia", new CodiceIstat("048033"), Map.of());
        mani.svolge(capo, scia, "Task_AssegnareLaPratica", Map.of("istruttore", "istruttore.pontassieve"));
        mani.svolge("istruttore.pontassieve", scia, "Task_VerificareRequisitiEPresupposti",
                Map.of("esito", "NON_CONFORMABILE", "rilievi", Veleno.LUNGO));
        mostraDaTesto(capo, "/scrivania/attivita/" + mani.compito(scia, "Task_ProporreIlDivieto"), "a-righe\">");
        mani.svolge(capo, scia, "Task_ProporreIlDivieto", Map.of("decisione", "PROPONE", "motivazione", Veleno.LUNGO));
        mostraDaTesto(capo, "/scrivania/attivita/" + mani.compito(scia, "Task_VietareLaProsecuzione"), "a-righe\">");
        mostraDaTesto("istruttore.pontassieve", SCRIVANIA + scia, "a-righe\">");
    }

    @Test
    void quelloCheSiScriveInUnaVigilanzaETesto(@Autowired AperturaDUfficio apertura) {
        NumeroPratica madre = mani.presentata(new CodiceIstat("048033"));
        String capo = "responsabile.pontassieve";
        NumeroPratica vigilanza = apertura.apri(mani.utente(capo), madre, Via.DIFFORMITA, Veleno.LUNGO);
        mostraDaTesto(capo, SCRIVANIA + madre, "class=\"a-righe mb-0\">");
        mani.svolge(capo, vigilanza, "Task_AssegnareLaVigilanza", Map.of("istruzioni", Veleno.LUNGO));
        mani.svolge(capo, vigilanza, "Task_ComunicareLAvvioDelProcedimento", Map.of("decisione", "COMUNICA", "oggetto", Veleno.LUNGO,
                "conclusione", OrologioDiProva.oggi().plusDays(60).toString(), "inerzia", Veleno.LUNGO, "visione", Veleno.LUNGO));
        mani.svolge("polizia.pontassieve", vigilanza, "Task_EseguireIlSopralluogo", Map.of("dataSopralluogo",
                OrologioDiProva.oggi().toString(), "presenti", Veleno.LUNGO, "accertato", Veleno.LUNGO));
        mostraDaTesto(capo, "/scrivania/attivita/" + mani.compito(vigilanza, "Task_ChiudereLaVigilanza"), "class=\"a-righe\">");
        mani.svolge(capo, vigilanza, "Task_ChiudereLaVigilanza", Map.of("esito", "ACCERTATA", "motivazione", Veleno.LUNGO, "rimedi",
                Veleno.LUNGO));
        mostraDaTesto(capo, SCRIVANIA + vigilanza, "class=\"a-righe\">");
        mostraDaTesto("geometra", "/area-personale/pratiche/" + vigilanza, "class=\"a-righe\">");
    }

    @Test
    void nomiEIndirizziDiUfficioEPersoneSonoTesto() {
        for (String pagina : List.of("/uffici/048017", "/uffici/048017/dati", "/uffici/048017/personale/" + prima.addetto(),
                "/uffici/048017/personale/" + prima.addetto() + "/dati", "/sportello/comuni/firenze")) {
            String corpo = Risposta.di(Visitatore.entrato(radice, "regia").legge(pagina)).corpo();
            assertThat(Veleno.vivo(corpo)).as(pagina).isEmpty();
            assertThat(corpo).as(pagina).contains("&quot;&gt;&lt;img src=x", "&#39;onmouseover=&#39;bucato&#39;x=&#39;${41*1111+36}");
        }
        assertThat(Risposta.di(Visitatore.entrato(radice, prima.addetto()).legge("/scrivania")).corpo())
                .contains("&quot;&gt;&lt;img src=x");
    }

    @Test
    void ilSegnoCheNessunaBasePrendeERifiutatoSubito() {
        Visitatore regia = Visitatore.entrato(radice, "regia");
        Visitatore ufficio = Visitatore.entrato(radice, prima.addetto());
        Map.of("/uffici/048017/dati", "denominazione", "/uffici/048017/assenze", "motivo", "/uffici/048017/personale", "nomeCognome",
                "/regia/personale/nuovo", "nomeCognome").forEach((dove, campo) ->
                assertThat(GenteAvvelenata.invia(regia, dove, Map.of(campo, "a\0b")).stato()).as(dove).isEqualTo(400));
        Map.of("/protocollo/1/annullamento", "motivo", "/avvisi/1/rispedizione", "indirizzo", "/consegne", "prova").forEach((dove, campo) ->
                assertThat(GenteAvvelenata.invia(ufficio, SCRIVANIA + pratica.numero() + dove, Map.of(campo, "a@b.it\0")).stato())
                        .as(dove).isEqualTo(400));
    }

    @Test
    void iPdfMostranoIlTestoCosiComEra() throws Exception {
        ReflectionTestUtils.invokeMethod(contesto.getBean("stampatore"), "giro");
        Visitatore geometra = Visitatore.entrato(radice, "geometra");
        byte[] pdf = geometra.legge("/area-personale/pratiche/" + pratica.numero() + "/ricevuta.pdf").body();
        try (var documento = Loader.loadPDF(pdf)) {
            String testo = new PDFTextStripper().getText(documento).replaceAll("\\s", "");
            assertThat(testo).as("lavori, ufficio, chi presenta").contains("<imgsrc=xonerror=bucato()>",
                    "Sportello\"><imgsrc=x", "onmouseover='bucato'x='${41*1111+36}").doesNotContain(Veleno.CALCOLATO + "\"");
            assertThat(documento.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("/JavaScript", "/JS ");
        }
    }

    private void mostraDaTesto(String chi, String pagina, String prima) {
        String corpo = Risposta.di(Visitatore.entrato(radice, chi).legge(pagina)).corpo();
        assertThat(Veleno.vivo(corpo)).as("%s %s", chi, pagina).isEmpty();
        assertThat(corpo).as("%s %s", chi, pagina).contains(prima + "&quot;&gt;&lt;script&gt;bucato()");
    }

    /** Every page of the table that this person may open, on this case. */
    private int percorre() {
        int pagine = 0;
        Map<String, String> valori = Map.of("numero", pratica.numero().valore(), "istat", "048017", "nomeUtente",
                prima.addetto(), "sigla", "firenze", "servizio", "cila");
        for (String nome : List.of("geometra", "sportello.firenze", "istruttore.firenze", "responsabile.firenze", "regia",
                prima.addetto())) {
            Visitatore chi = Visitatore.entrato(radice, nome);
            for (Riga riga : Tabella.letta().righe()) {
                if (riga.metodo().equals("GET") && !riga.percorso().contains("**") && !riga.percorso().contains("codice")) {
                    var risposta = Risposta.di(chi.legge(riga.con(riga.variabili().stream()
                            .map(v -> valori.getOrDefault(v, v.equals("id") ? pratica.bozza().toString() : "x")).toList())));
                    if (risposta.stato() == 200 && risposta.intestazione("Content-Type").startsWith("text/html")) {
                        assertThat(Veleno.vivo(risposta.corpo())).as("%s %s", nome, riga.percorso()).isEmpty();
                        pagine++;
                    }
                    assertThat(risposta.stato()).as("%s %s", nome, riga.percorso()).isLessThan(500);
                }
            }
        }
        return pagine;
    }
}
