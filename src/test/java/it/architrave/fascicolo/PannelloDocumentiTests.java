package it.architrave.fascicolo;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.pratica.PraticaId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

class PannelloDocumentiTests {

    @Test
    void mostraDocumentiImprontaEFirmatari() {
        var firmatario = new Firmatario("ROSSI MARIO", "RSSMRA80A01D612X", Instant.parse("2026-11-22T09:30:00Z"),
                Instant.EPOCH, Instant.EPOCH, "Ente", true);
        var esito = new EsitoFirma("CAdES", List.of(firmatario), "00", false, "Il documento firmato non è quello da firmare.");
        var documento = new Documento(DocumentoId.nuovo(), PraticaId.nuovo(), "riepilogoFirmato",
                new Documento.Contenuto("riepilogo.pdf.p7m", "application/pkcs7-mime", 2048, "ba7816bf".repeat(8)),
                new Documento.Consegna("Riepilogo firmato", "Anna Bianchi", Instant.parse("2026-11-22T10:00:00Z")),
                new Documento.Situazione(esito, false), 0);
        assertThat(pagina(documento)).contains("Riepilogo firmato", "riepilogo.pdf.p7m", "busta firmata p7m · 2 KB",
                "Caricato il 22/11/2026 alle 11:00 da Anna Bianchi", "ROSSI MARIO (RSSMRA80A01D612X)",
                "validità del certificato non ancora verificata", "Attenzione:", "ba7816bfba78…",
                "href=\"/documenti/" + documento.id() + "\"");
    }

    private static String pagina(Documento documento) {
        var applicazione = JakartaServletWebApplication.buildApplication(new MockServletContext());
        var scambio = applicazione.buildExchange(new MockHttpServletRequest(), new MockHttpServletResponse());
        return StampaDiProva.modelli().process("fascicolo/documenti", Set.of("pannello"), new WebContext(scambio,
                Locale.ITALIAN, Map.of("dati", List.of(new DocumentoInElenco(documento)))));
    }
}
