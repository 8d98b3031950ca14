package it.architrave.sportello.web;

import static it.architrave.prova.Mani.FIESOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Ricevute;
import it.architrave.pratica.NumeroPratica;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** The receipt can be kept as a paper that says what its page says. */
@ProvaIntegrata
class RicevutaInPdfTests {

    @Autowired
    private Mani mani;
    @Autowired
    private Ricevute ricevute;
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

    @Test
    void paginaECartaDiconoLeStesseCose() throws Exception {
        NumeroPratica numero = mani.presentata(FIESOLE);
        String pagina = HtmlUtils.htmlUnescape(new String(chiede("/area-personale/pratiche/{n}/ricevuta", numero),
                StandardCharsets.UTF_8));
        byte[] carta = chiede("/area-personale/pratiche/{n}/ricevuta.pdf", numero);
        assertThat(chiede("/area-personale/pratiche/{n}/ricevuta.pdf", numero)).as("sempre gli stessi byte").isEqualTo(carta);
        var fissata = ricevute.di(Ambito.di(mani.geometra()), numero);
        assertThat(pagina).contains(fissata.impronta()).doesNotContain("class=\"lettera\"");
        try (var pdf = Loader.loadPDF(carta)) {
            String testo = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            Stream.concat(fissata.ricevuta().sezioni().stream().flatMap(s -> s.frasi().stream()),
                    fissata.ricevuta().dati().stream().flatMap(d -> d.valore().stream())).forEach(frase -> {
                        assertThat(pagina).contains(frase);
                        assertThat(testo).contains(frase.replaceAll("\\s+", ""));
                    });
        }
    }

    private byte[] chiede(String indirizzo, NumeroPratica numero) throws Exception {
        return web.perform(get(indirizzo, numero.valore()).with(user("geometra").roles("PARTE"))).andReturn().getResponse()
                .getContentAsByteArray();
    }
}
