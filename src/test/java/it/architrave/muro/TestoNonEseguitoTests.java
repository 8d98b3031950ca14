package it.architrave.muro;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.pratica.StatoPratica;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.prova.ServerDiPosta;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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

    private static final List<String> DOVE = List.of("geometra", "sportello.firenze", "istruttore.firenze",
            "responsabile.firenze", "regia");

    @LocalServerPort
    private int porta;
    @Autowired
    private Mani mani;
    @Autowired
    private AttrezziDelMuro attrezzi;
    @Autowired
    private ServerDiPosta posta;
    @Autowired
    private ApplicationContext contesto;

    private PraticaAvvelenata pratica;
    private String radice;

    @BeforeAll
    void siPresenta() {
        radice = "http://localhost:" + porta;
        pratica = PraticaAvvelenata.invitata(attrezzi.tutti());
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
    void gliAvvisiSonoTestoELeIntestazioniQuelleNostre() throws Exception {
        for (int giri = 0; arrivati().isEmpty() && giri < 50; giri++) {
            ReflectionTestUtils.invokeMethod(contesto.getBean("postino"), "giro");
        }
        List<MimeMessage> arrivati = arrivati();
        assertThat(arrivati).isNotEmpty();
        for (MimeMessage m : arrivati) {
            assertThat(Collections.list(m.getAllHeaders())).noneMatch(i -> i.getName().matches("(?i)X-Iniettata|Bcc"));
            assertThat(m.getAllRecipients()).hasSize(1);
            assertThat(m.getContentType()).startsWith("text/plain");
            assertThat(String.valueOf(m.getContent()).replace("abs(45587)", "")).doesNotContain(Veleno.CALCOLATO);
        }
    }

    @Test
    void iPdfMostranoIlTestoCosiComEra() throws Exception {
        ReflectionTestUtils.invokeMethod(contesto.getBean("stampatore"), "giro");
        Visitatore geometra = Visitatore.entrato(radice, "geometra");
        byte[] pdf = geometra.legge("/area-personale/pratiche/" + pratica.numero() + "/ricevuta.pdf").body();
        try (var documento = Loader.loadPDF(pdf)) {
            String testo = new PDFTextStripper().getText(documento).replaceAll("\\s", "");
            assertThat(testo).contains("<imgsrc=xonerror=bucato()>").doesNotContain(Veleno.CALCOLATO + "\"");
            assertThat(documento.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("/JavaScript", "/JS ");
        }
    }

    private List<MimeMessage> arrivati() {
        return Stream.of("laura.conti@pec.example.it", "marco.bianchi@example.it", "geometra@esempio.invalid")
                .flatMap(i -> posta.arrivati(i, pratica.numero()).stream()).toList();
    }

    /** Every page of the table that this person may open, on this case. */
    private int percorre() {
        int pagine = 0;
        Map<String, String> valori = Map.of("numero", pratica.numero().valore(), "istat", "048017", "nomeUtente",
                "istruttore.firenze", "sigla", "firenze", "servizio", "cila");
        for (String nome : DOVE) {
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
