package it.architrave.catalogo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormaDelleRisposteTests {

    private final BancoDiProva banco = new BancoDiProva();

    @Test
    void rifiutaUnaSceltaFuoriDalleOpzioni() {
        var valori = banco.esempioCon("persona", "incarico", "sbagliato");
        valori.put("conferita", true);
        assertThat(banco.problemi("persona", valori)).singleElement().asString().startsWith("incarico: Questa risposta non è");
    }

    @Test
    void rifiutaUnSiONoCheNonLoE() {
        rifiutata("conferita", "forse", "Serve sì o no");
    }

    @Test
    void rifiutaUnNumeroCheNonLoEOFuoriMisura() {
        rifiutata("quota", "mezza", "Serve un numero");
        rifiutata("quota", 0, "Il numero è troppo piccolo: almeno 1.");
        rifiutata("quota", 100.5, "Il numero è troppo grande: al massimo 100.");
        accettata("quota", 33.33);
    }

    @Test
    void rifiutaTestiTroppoLunghiTroppoBreviODiAltraForma() {
        rifiutata("cognome", "A".repeat(21), "Il testo è troppo lungo: al massimo 20 caratteri, ora sono 21.");
        rifiutata("nome", "M", "Il testo è troppo breve: almeno 2 caratteri.");
        rifiutata("sigla", "ab", "Il testo non ha la forma richiesta. Tre lettere maiuscole.");
        rifiutata("note", "x".repeat(10_001), "Il testo è troppo lungo");
        rifiutata("note", 12, "Serve un testo.");
    }

    @Test
    void rifiutaUnaDataCheNonEsiste() {
        rifiutata("inizio", "2026-02-30", "Questa data non esiste");
        rifiutata("inizio", "20/05/2026", "Questa data non esiste");
        rifiutata("inizio", "20255-01-01", "Questa data non esiste");
    }

    @Test
    void rifiutaUnElencoCheNonLoEORipetuto() {
        rifiutata("motivi", "m1", "Serve un elenco di risposte.");
        rifiutata("motivi", List.of("m1", "m9"), "Una delle risposte non è tra quelle possibili");
        rifiutata("motivi", List.of("m1", "m1"), "Una risposta è indicata due volte.");
        accettata("motivi", List.of("m1", "m2"));
    }

    @Test
    void rifiutaUnCampoSconosciuto() {
        rifiutata("colore", "blu", "Il modulo non ha questo campo");
        var immobile = Map.of("censito", "terreni", "colore", "blu");
        assertThat(banco.problemi("luoghi", Map.of("immobili", List.of(immobile)))).singleElement().asString()
                .startsWith("immobili[0].colore: ");
    }

    @Test
    void rifiutaVociCheNonSonoGruppiDiCampi() {
        assertThat(banco.problemi("luoghi", Map.of("immobili", "uno"))).singleElement().asString().contains("elenco di voci");
        assertThat(banco.problemi("luoghi", Map.of("immobili", List.of("uno"))))
                .contains("immobili: Ogni voce dell'elenco è un gruppo di campi, non un valore solo.");
        var indirizzo = Map.of("censito", "fabbricati", "indirizzo", "Via Pisana");
        assertThat(banco.problemi("luoghi", Map.of("immobili", List.of(indirizzo)))).singleElement().asString()
                .startsWith("immobili[0].indirizzo: Qui serve un gruppo di campi");
    }

    @Test
    void rifiutaTroppeVoci() {
        var quattro = new ArrayList<>(Collections.nCopies(4, Map.of("censito", "terreni")));
        assertThat(banco.problemi("luoghi", Map.of("immobili", quattro))).containsExactly("immobili: Sono troppe: al massimo 3.");
    }

    @Test
    void contaComeMancanteUnTestoDiSoliSpazi() {
        rifiutata("cognome", "   ", "Manca questo dato");
    }

    private void rifiutata(String campo, Object valore, String messaggio) {
        assertThat(banco.problemi("persona", banco.esempioCon("persona", campo, valore)))
                .filteredOn(p -> p.startsWith(campo + ":")).singleElement().asString()
                .startsWith(campo + ": " + messaggio);
    }

    private void accettata(String campo, Object valore) {
        assertThat(banco.problemi("persona", banco.esempioCon("persona", campo, valore))).isEmpty();
    }
}
