package it.architrave.muro;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import it.architrave.muro.Attacco.Genere;
import java.io.IOException;
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

    private CasaFinta casa;

    @BeforeEach
    void apre() throws IOException {
        casa = new CasaFinta();
    }

    @AfterEach
    void chiude() {
        casa.close();
    }

    @Test
    void neiMuriSaniNonTrovaNulla() {
        assertThat(tenta()).isEmpty();
    }

    @Test
    void trovaChiMostraLaPratica() {
        rompe(s -> new CasaFinta.Detto(200, "Pratica di Mario Canarino"));
        assertThat(tenta()).anyMatch(e -> e.endsWith("rivela canarino")).anyMatch(e -> e.contains("risponde 200"));
    }

    @Test
    void trovaIlNomeNelTestoDellErrore() {
        rompe(s -> new CasaFinta.Detto(404, "La pratica di CANARINO non è tua"));
        assertThat(tenta()).anyMatch(e -> e.endsWith("rivela canarino"));
    }

    @Test
    void trovaIlNomeDelFileInUnaIntestazione() {
        rompe(s -> {
            s.getResponseHeaders().set("Content-Disposition", "attachment; filename=canarino-pianta.pdf");
            return new CasaFinta.Detto(404, "Non trovata: " + VERO);
        });
        assertThat(tenta()).anyMatch(e -> e.endsWith("rivela canarino")).anyMatch(e -> e.contains("si distingue"));
    }

    @Test
    void trovaUnAltroIdentificativoDellaStessaPratica() {
        rompe(s -> new CasaFinta.Detto(404, "Non trovata: R-2026-7"));
        assertThat(tenta()).anyMatch(e -> e.endsWith("rivela R-2026-7"));
    }

    @Test
    void trovaChiDiceVietatoInveceDiNonTrovato() {
        rompe(s -> new CasaFinta.Detto(403, "Non trovata: " + VERO));
        assertThat(tenta()).anyMatch(e -> e.contains("risponde 403")).anyMatch(e -> e.contains("si distingue"));
    }

    @Test
    void trovaUnaRispostaPiuLungaDellAltra() {
        rompe(s -> new CasaFinta.Detto(404, "Non trovata: " + VERO + " "));
        assertThat(tenta()).singleElement().asString().contains("si distingue da ciò che non esiste: 404/404");
    }

    @Test
    void trovaLIntestazioneCheManca() {
        casa.risponde((chiesto, s) -> {
            s.getResponseHeaders().remove("Content-Security-Policy");
            return new CasaFinta.Detto(404, "Non trovata: " + chiesto);
        });
        assertThat(tenta()).singleElement().asString().contains("regola dei contenuti");
    }

    private void rompe(java.util.function.Function<HttpExchange, CasaFinta.Detto> buco) {
        casa.risponde((chiesto, s) -> chiesto.equals(VERO) ? buco.apply(s)
                : new CasaFinta.Detto(404, "Non trovata: " + chiesto));
    }

    private List<String> tenta() {
        var assalto = new Assalto(Map.of("estraneo", Visitatore.senzaSessione(casa.radice())),
                List.of(VERO, "R-2026-7"));
        return assalto.tenta(new Attacco(RIGA, ESTRANEO, Genere.ALTRUI, "GET", List.of(VERO), List.of(VERO), List.of(FALSO)));
    }
}
