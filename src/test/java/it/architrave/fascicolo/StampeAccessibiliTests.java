package it.architrave.fascicolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** Every paper of the house is PDF/A-2a and PDF/UA-1, whatever people write into it. */
class StampeAccessibiliTests {

    static final Instant MOMENTO = Instant.parse("2026-11-22T09:30:00Z");

    private final Stampa stampa = new Stampa(StampaTests.modelli(), new Tipografia());

    @Test
    void lEsempioEConforme() {
        assertThat(VeraPdf.violazioni(stampa.allegatoDiEsempio("Planimetria – «già» 😀 中 عربى", MOMENTO))).isEmpty();
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
}
