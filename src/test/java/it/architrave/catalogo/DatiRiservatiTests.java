package it.architrave.catalogo;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.prova.ProvaIntegrata;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which answers leave something for later, by the rows of the law (art. 90 c. 9 e 10 D.Lgs. 81/2008). */
@ProvaIntegrata
class DatiRiservatiTests {

    private static final LocalDate GIORNO = LocalDate.parse("2026-03-01");
    private static final Map<String, Object> UN_IMPRESA = Map.of("imprese", List.of(Map.of("ragioneSociale", "Edilizia Arno")));

    @Autowired
    private DatiRiservati riservati;

    @Test
    void chiHaDettoTuttoNonLasciaNulla() {
        assertThat(lasciati(Map.of())).isEmpty();
        assertThat(lasciati(Map.of("tecnici", Map.of(), "impresa", Map.of("esecuzione", "h1"), "sicurezza",
                Map.of("applicazione", "i2", "notifica", "i32"), "impreseEsecutrici", UN_IMPRESA))).isEmpty();
        assertThat(lasciati(Map.of("impresa", Map.of("esecuzione", "h2"), "sicurezza", Map.of("applicazione", "i1")))).isEmpty();
    }

    @Test
    void iTecniciDaIndividuareSiAttendonoDaSoli() {
        assertThat(lasciati(Map.of("tecnici", Map.of("altriTecnici", List.of("g2"))))).containsExactly("TECNICI");
        assertThat(lasciati(Map.of("tecnici", Map.of("altriTecnici", List.of("g1"))))).isEmpty();
    }

    @Test
    void conLImpresaDaIndividuareLoSportelloAcquisiraIlDurc() {
        assertThat(lasciati(Map.of("impresa", Map.of("esecuzione", "h1"), "sicurezza", Map.of("applicazione", "i4"))))
                .containsExactly("IMPRESA", "SICUREZZA", "DURC");
        assertThat(lasciati(Map.of("impresa", Map.of("esecuzione", "h1"), "sicurezza", Map.of("applicazione", "i4"),
                "impreseEsecutrici", Map.of("imprese", List.of())))).containsExactly("IMPRESA", "SICUREZZA", "DURC");
        assertThat(lasciati(Map.of("impresa", Map.of("esecuzione", "h3"), "sicurezza", Map.of("applicazione", "i2"))))
                .as("la SCIA la lascia per dopo nel quadro dell'impresa").containsExactly("IMPRESA", "DURC");
    }

    @Test
    void conLImpresaGiaNotaMancanoSoloLeDichiarazioniEIlDurc() {
        assertThat(lasciati(Map.of("impresa", Map.of("esecuzione", "h1"), "sicurezza", Map.of("applicazione", "i4"),
                "impreseEsecutrici", UN_IMPRESA))).containsExactly("SICUREZZA", "DURC");
    }

    @Test
    void chiEsegueInEconomiaNonDeveIlDurc() {
        assertThat(lasciati(Map.of("impresa", Map.of("esecuzione", "h2"), "sicurezza", Map.of("applicazione", "i4"))))
                .containsExactly("SICUREZZA");
    }

    @Test
    void ilDurcNonSiChiedeAllaParteEOgniDatoHaIlSuoArticolo() {
        var tutti = riservati.lasciati(new Risposte(Map.of("tecnici", Map.of("altriTecnici", List.of("g2")), "impresa",
                Map.of("esecuzione", "h1"), "sicurezza", Map.of("applicazione", "i4"))), GIORNO);
        assertThat(tutti).hasSize(4).allSatisfy(d -> assertThat(d.fonte()).startsWith("art. "));
        assertThat(tutti).filteredOn(d -> d.spetta() == Spettanza.SPORTELLO).extracting(DatoRiservato::codice).containsExactly("DURC");
    }

    private List<String> lasciati(Map<String, Map<String, Object>> risposte) {
        return riservati.lasciati(new Risposte(risposte), GIORNO).stream().map(DatoRiservato::codice).toList();
    }
}
