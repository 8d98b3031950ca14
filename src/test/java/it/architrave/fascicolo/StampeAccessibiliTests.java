package it.architrave.fascicolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Every paper of the house is PDF/A-2a and PDF/UA-1, whatever people write into it; the files stay in target/stampe. */
class StampeAccessibiliTests {

    static final Instant MOMENTO = Instant.parse("2026-11-22T09:30:00Z");

    private final Stampa stampa = StampaDiProva.stampa();

    @Test
    void laRicevutaEConformeConQualunqueTestoEConPaginePiene() throws IOException {
        byte[] pdf = tieni("ricevuta-cattiva", stampa.pdf(StampaDiProva.ricevuta(StampaDiProva.CATTIVO, 40)));
        assertThat(VeraPdf.violazioni(pdf)).isEmpty();
        String testo = testo(pdf);
        assertThat(testo).as("ciò che il carattere non ha resta leggibile come codice").contains("😀", "[U+1F3E0]", "[U+4E2D]");
        assertThat(testo).as("l’HTML è testo").contains("<b>& «già»", "<script>alert('x')</script>", "&lt;i&gt;",
                "${7*7} [[${7*7}]]");
        assertThat(testo).as("da destra a sinistra, come si legge").contains("שלום");
        assertThat(testo).as("nulla gira ciò che si legge").doesNotContain("\u202E");
        assertThat(testo).contains("Pagina 3 di ", "ba7816bf".repeat(8));
        try (PDDocument carta = Loader.loadPDF(pdf)) {
            assertThat(carta.getNumberOfPages()).isGreaterThanOrEqualTo(3);
            for (int i = 2; i < carta.getNumberOfPages(); i++) {
                var pagina = new PDFTextStripper();
                pagina.setStartPage(i);
                pagina.setEndPage(i);
                assertThat(pagina.getText(carta)).as("la testa della tabella si ripete").contains("File e impronta SHA-256");
            }
            assertThat(carta.getDocumentCatalog().getLanguage()).isEqualTo("it-IT");
            assertThat(carta.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(carta.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
                    .isEqualTo("Ricevuta di presentazione");
        }
    }

    @Test
    void ilRiepilogoLAttoELEsempioSonoConformi() throws IOException {
        var voci = List.of(StampaDiProva.voce("Titolo", StampaDiProva.CATTIVO),
                new Voce("a.1", "Immobile 1", List.of(), List.of(StampaDiProva.voce("Foglio", "12"))),
                new Voce("", "Il sottoscritto dichiara", List.of(), List.of()));
        var riepilogo = new Riepilogo(new Riepilogo.Testata("CILA", "2025-03-27", "Fiesole", StampaDiProva.CATTIVO),
                List.of(new Riepilogo.Dichiarante(StampaDiProva.CATTIVO, "RSSMRA80A01D612X", "titolare")),
                IntStream.range(0, 12).mapToObj(i -> new Riepilogo.QuadroInParole("a", "Quadro " + i, voci)).toList(),
                StampaDiProva.ricevuta("", 4).ricevuta().documenti(), List.of("Dichiaro."), MOMENTO);
        assertThat(VeraPdf.violazioni(tieni("riepilogo-cattivo", stampa.pdf(riepilogo)))).isEmpty();
        var atto = new Atto("Invito a regolarizzare", StampaDiProva.ricevuta("", 0).ricevuta().ente(),
                new Atto.Estremi("ATTO-1/2026", "CILA-1", StampaDiProva.CATTIVO, StampaDiProva.CATTIVO),
                new Atto.Corpo("Decisione", List.of(StampaDiProva.CATTIVO), List.of("Si invita."), List.of("Ricorso.")),
                new Atto.Firma("Carla Verdi", "La responsabile"), MOMENTO);
        assertThat(VeraPdf.violazioni(tieni("atto-cattivo", stampa.pdf(atto)))).isEmpty();
        assertThat(VeraPdf.violazioni(stampa.allegatoDiEsempio("Planimetria – «già» 😀", MOMENTO))).isEmpty();
    }

    @Test
    void unAltroProcessoDaGliStessiByte() throws Exception {
        Process altro = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                StampaDiProva.class.getName()).redirectErrorStream(true).start();
        String detto = new String(altro.getInputStream().readAllBytes());
        assertThat(altro.waitFor(60, TimeUnit.SECONDS)).isTrue();
        byte[] qui = stampa.pdf(StampaDiProva.ricevuta(StampaDiProva.CATTIVO, 3));
        assertThat(detto).contains("impronta=" + StampaDiProva.impronta(qui));
    }

    @Test
    void dueCarteDelloStessoMomentoHannoIdentitaDiverse() throws IOException {
        try (PDDocument una = Loader.loadPDF(stampa.pdf(StampaDiProva.ricevuta("Uno", 1)));
             PDDocument altra = Loader.loadPDF(stampa.pdf(StampaDiProva.ricevuta("Due", 1)))) {
            assertThat(una.getDocument().getDocumentID().toString())
                    .isNotEqualTo(altra.getDocument().getDocumentID().toString());
        }
    }

    @Test
    void ilValidatoreVedeUnPdfNonConforme() throws IOException {
        var fuori = new ByteArrayOutputStream();
        try (PDDocument nudo = new PDDocument()) {
            nudo.addPage(new PDPage());
            nudo.save(fuori);
        }
        assertThat(VeraPdf.violazioni(fuori.toByteArray())).anyMatch(v -> v.startsWith("2a"))
                .anyMatch(v -> v.startsWith("2b")).anyMatch(v -> v.startsWith("ua1"));
    }

    @Test
    void ilValidatoreVedeUnaNostraStampaSenzaStruttura() throws IOException {
        var fuori = new ByteArrayOutputStream();
        try (PDDocument guasta = Loader.loadPDF(stampa.allegatoDiEsempio("Prova", MOMENTO))) {
            guasta.getDocumentCatalog().setStructureTreeRoot(null);
            guasta.getDocumentCatalog().setLanguage(null);
            guasta.save(fuori);
        }
        assertThat(VeraPdf.violazioni(fuori.toByteArray())).isNotEmpty().noneMatch(v -> v.startsWith("2b"));
    }

    private static byte[] tieni(String nome, byte[] pdf) throws IOException {
        Files.createDirectories(Path.of("target/stampe"));
        Files.write(Path.of("target/stampe", nome + ".pdf"), pdf);
        return pdf;
    }

    private static String testo(byte[] pdf) throws IOException {
        try (PDDocument carta = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(carta).replaceAll("\\s+", " ");
        }
    }
}
