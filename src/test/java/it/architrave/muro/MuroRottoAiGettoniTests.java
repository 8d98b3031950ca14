package it.architrave.muro;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import it.architrave.muro.Attacco.Genere;
import it.architrave.muro.CasaFinta.Detto;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Houses whose wall has a hole for who comes with a bearer token only: each is found by the bearer, and by nobody else. */
class MuroRottoAiGettoniTests {

    private static final String VERO = "CILA-048017-2026-000001";
    private static final String FALSO = "CILA-048017-2026-999999";
    private static final Riga PROGRAMMI = Riga.di("GET /api/v1/pratiche/{numero} | PARTE+UFFICIO | parte ufficio");
    private static final Riga PAGINA = Riga.di("GET /scrivania/pratiche/{numero} | UFFICIO | ufficio");
    private static final Chiamante ESTRANEO = Chiamante.di("estraneo", "UFFICIO", "");
    private static final Chiamante PORTATORE = Chiamante.conGettone("estraneo", "UFFICIO", "");
    private static final Chiamante DELL_UFFICIO = Chiamante.conGettone("istruttore", "UFFICIO", "ufficio");
    private static final Chiamante SPENTO = Chiamante.conGettone("spento", "", "");

    private CasaFinta casa;

    @BeforeEach
    void apre() throws IOException {
        casa = new CasaFinta();
        sana();
    }

    @AfterEach
    void chiude() {
        casa.close();
    }

    @Test
    void nelMuroSanoNonTrovaNulla() {
        assertThat(tenta(PROGRAMMI, PORTATORE)).isEmpty();
        assertThat(tenta(PAGINA, PORTATORE)).isEmpty();
        assertThat(tenta(PAGINA, DELL_UFFICIO)).isEmpty();
    }

    @Test
    void trovaLaPraticaMostrataSoloAChiHaUnGettone() {
        rompe(new Detto(200, "Pratica di Mario Canarino"));
        assertThat(tenta(PROGRAMMI, PORTATORE)).anyMatch(e -> e.endsWith("rivela canarino"))
                .anyMatch(e -> e.contains("risponde 200")).allMatch(e -> e.contains("da estraneo con gettone"));
        assertThat(tenta(PROGRAMMI, ESTRANEO)).as("senza gettone il buco non c'è").isEmpty();
    }

    @Test
    void trovaChiDistingueUnaPraticaVeraSoloAChiHaUnGettone() {
        rompe(new Detto(404, "Non trovata: " + VERO + "."));
        assertThat(tenta(PROGRAMMI, PORTATORE)).singleElement().asString().contains("si distingue da ciò che non esiste");
    }

    @Test
    void trovaIlGettoneDiChiNonEPiuNessuno() {
        assertThat(tenta(PROGRAMMI, SPENTO)).singleElement().asString().contains("risponde 404");
    }

    @Test
    void trovaLaPaginaCheSiApreAChiHaUnGettoneAncheSeSua() {
        rompe(new Detto(200, "Ecco la pratica"));
        assertThat(tenta(PAGINA, DELL_UFFICIO)).anyMatch(e -> e.contains("risponde 200"))
                .anyMatch(e -> e.contains("si distingue da chi non ha gettone: 200/302"));
    }

    @Test
    void trovaLaPaginaCheMandaAltroveChiHaUnGettone() {
        rompe(new Detto(302, ""));
        assertThat(tenta(PAGINA, PORTATORE)).singleElement().asString().contains("si distingue da chi non ha gettone: 302/302");
    }

    /** The real case answers so to who brings a token. */
    private void rompe(Detto buco) {
        casa.risponde((chiesto, s) -> chiesto.equals(VERO) && conGettone(s) ? altrove(s, buco) : sano(chiesto, s));
    }

    private void sana() {
        casa.risponde(MuroRottoAiGettoniTests::sano);
    }

    private static Detto altrove(HttpExchange s, Detto buco) {
        s.getResponseHeaders().set("Location", "/accesso?per=te");
        return buco;
    }

    /** Pages send to the login, whatever is brought; programs are told that there is nothing. */
    private static Detto sano(String chiesto, HttpExchange s) {
        if (s.getRequestURI().getPath().startsWith("/api/")) {
            return new Detto(404, "Non trovata: " + chiesto);
        }
        s.getResponseHeaders().set("Location", "/accesso");
        return new Detto(302, "");
    }

    private static boolean conGettone(HttpExchange s) {
        String credenziali = s.getRequestHeaders().getFirst("Authorization");
        return credenziali != null && credenziali.startsWith("Bearer ");
    }

    private List<String> tenta(Riga riga, Chiamante chi) {
        String radice = casa.radice();
        var assalto = new Assalto(Map.of("", Visitatore.senzaSessione(radice), chi.nome(), chi.gettone()
                ? Visitatore.conGettone(radice, "x.y.z") : Visitatore.senzaSessione(radice)), List.of(VERO));
        return assalto.tenta(new Attacco(riga, chi, Genere.ALTRUI, "GET", List.of(VERO), List.of(VERO), List.of(FALSO)));
    }
}
