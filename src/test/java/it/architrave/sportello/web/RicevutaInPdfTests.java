package it.architrave.sportello.web;

import static it.architrave.prova.Mani.FIESOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.architrave.pratica.NumeroPratica;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The receipt can be kept as a paper that says what its page says. */
@ProvaIntegrata
class RicevutaInPdfTests {

    @Autowired
    private Mani mani;
    @Autowired
    private MockMvc web;

    @Test
    void laRicevutaInPdfDiceNumeroEffettiEDocumenti() throws Exception {
        NumeroPratica numero = mani.presentata(FIESOLE);
        byte[] pdf = web.perform(get("/area-personale/pratiche/{n}/ricevuta.pdf", numero.valore())
                .with(user("geometra").roles("PARTE"))).andReturn().getResponse().getContentAsByteArray();
        try (var carta = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(carta).replaceAll("\\s+", " ")).contains(numero.valore(), "R-048015-",
                    "Comune di Fiesole", "Laura Conti", "I lavori possono iniziare dal", "Elaborati grafici",
                    "né un provvedimento né il silenzio-assenso");
        }
    }
}
