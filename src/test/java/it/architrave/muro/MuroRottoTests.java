package it.architrave.muro;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import it.architrave.muro.Attacco.Genere;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Houses with a hole in the wall, one each: the attack finds every hole, and none in the sound one. */
class MuroRottoTests {

    private static final String VERO = "CILA-048017-2026-000001";
    private static final String FALSO = "CILA-048017-2026-999999";
    private static final Riga RIGA = Riga.di("GET /scrivania/pratiche/{numero} | UFFICIO | ufficio");
    private static final Chiamante ESTRANEO = Chiamante.di("estraneo", "UFFICIO", "");

    private HttpServer casa;
    private Casa risponde = (chiesto, scambio) -> new Detto(404, "Non trovata: " + chiesto);

    /** How a house answers for a case; {@code chiesto} is what stands at the end of the address. */
    private interface Casa {
        Detto a(String chiesto, HttpExchange scambio);
    }

    private record Detto(int stato, String corpo) {
    }

    @BeforeEach
    void apre() throws IOException {
        casa = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        casa.createContext("/", scambio -> {
            scambio.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
            Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin", "Permissions-Policy", "camera=()",
                    "X-Frame-Options", "DENY", "Cache-Control", "no-store").forEach(scambio.getResponseHeaders()::set);
            String percorso = scambio.getRequestURI().getPath();
            Detto detto = risponde.a(percorso.substring(percorso.lastIndexOf('/') + 1), scambio);
            byte[] corpo = detto.corpo().getBytes(StandardCharsets.UTF_8);
            scambio.sendResponseHeaders(detto.stato(), corpo.length);
            scambio.getResponseBody().write(corpo);
            scambio.close();
        });
        casa.start();
    }

    @AfterEach
    void chiude() {
        casa.stop(0);
    }

    @Test
    void neiMuriSaniNonTrovaNulla() {
        assertThat(tenta()).isEmpty();
    }

    @Test
    void trovaChiMostraLaPratica() {
        rompe(s -> new Detto(200, "Pratica di Mario Canarino"));
        assertThat(tenta()).anyMatch(e -> e.endsWith("rivela canarino")).anyMatch(e -> e.contains("risponde 200"));
    }

    @Test
    void trovaIlNomeNelTestoDellErrore() {
        rompe(s -> new Detto(404, "La pratica di CANARINO non è tua"));
        assertThat(tenta()).anyMatch(e -> e.endsWith("rivela canarino"));
    }

    @Test
    void trovaIlNomeDelFileInUnaIntestazione() {
        rompe(s -> {
            s.getResponseHeaders().set("Content-Disposition", "attachment; filename=canarino-pianta.pdf");
            return new Detto(404, "Non trovata: " + VERO);
        });
        assertThat(tenta()).anyMatch(e -> e.endsWith("rivela canarino")).anyMatch(e -> e.contains("si distingue"));
    }

    @Test
    void trovaUnAltroIdentificativoDellaStessaPratica() {
        rompe(s -> new Detto(404, "Non trovata: R-2026-7"));
        assertThat(tenta()).anyMatch(e -> e.endsWith("rivela R-2026-7"));
    }

    @Test
    void trovaChiDiceVietatoInveceDiNonTrovato() {
        rompe(s -> new Detto(403, "Non trovata: " + VERO));
        assertThat(tenta()).anyMatch(e -> e.contains("risponde 403")).anyMatch(e -> e.contains("si distingue"));
    }

    @Test
    void trovaUnaRispostaPiuLungaDellAltra() {
        rompe(s -> new Detto(404, "Non trovata: " + VERO + " "));
        assertThat(tenta()).singleElement().asString().contains("si distingue da ciò che non esiste: 404/404");
    }

    @Test
    void trovaLIntestazioneCheManca() {
        risponde = (chiesto, s) -> {
            s.getResponseHeaders().remove("Content-Security-Policy");
            return new Detto(404, "Non trovata: " + chiesto);
        };
        assertThat(tenta()).singleElement().asString().contains("regola dei contenuti");
    }

    private void rompe(java.util.function.Function<HttpExchange, Detto> buco) {
        risponde = (chiesto, s) -> chiesto.equals(VERO) ? buco.apply(s) : new Detto(404, "Non trovata: " + chiesto);
    }

    private List<String> tenta() {
        var assalto = new Assalto(Map.of("estraneo", Visitatore.senzaSessione("http://127.0.0.1:" + casa.getAddress().getPort())),
                List.of(VERO, "R-2026-7"));
        return assalto.tenta(new Attacco(RIGA, ESTRANEO, Genere.ALTRUI, "GET", List.of(VERO), List.of(VERO), List.of(FALSO)));
    }
}
