package it.architrave.catalogo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RisposteDaModuloTests {

    private final Campo catasto = contenitore("catasto", TipoCampo.RIPETIBILE, campo("foglio", TipoCampo.TESTO));
    private final Quadro quadro = new Quadro("prova", "a", "Prova", List.of(
            campo("nome", TipoCampo.TESTO), campo("superficie", TipoCampo.NUMERO), campo("inizio", TipoCampo.DATA),
            campo("dichiara", TipoCampo.CASELLA), campo("opere", TipoCampo.ELENCO), campo("nota", TipoCampo.NOTA),
            contenitore("contatti", TipoCampo.GRUPPO, campo("pec", TipoCampo.TESTO)),
            contenitore("immobili", TipoCampo.RIPETIBILE, campo("via", TipoCampo.TESTO), catasto)));

    @Test
    void daIlTipoDelCampoAOgniRisposta() {
        assertThat(leggi(Map.of(), "nome", " Rossi ", "superficie", "12,5", "inizio", "01/12/2026", "dichiara", "true",
                "opere", "a|b|a", "contatti.pec", "rossi@pec.example"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("nome", "Rossi", "superficie", new BigDecimal("12.5"),
                        "inizio", "2026-12-01", "dichiara", true, "opere", List.of("a", "b"),
                        "contatti", Map.of("pec", "rossi@pec.example"), "immobili", List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1.200;1200", "1.200,50;1200.50", "12.5;12.5", "-3;-3", "0,25;0.25"})
    void leggeINumeriComeSiScrivonoInItalia(String scritto, BigDecimal numero) {
        assertThat(leggi(Map.of(), "superficie", scritto)).containsEntry("superficie", numero);
    }

    @Test
    void tieneComeScrittoCioCheNonEUnNumero() {
        assertThat(leggi(Map.of(), "superficie", "120 mq", "inizio", "domani"))
                .containsEntry("superficie", "120 mq").containsEntry("inizio", "domani");
    }

    @Test
    void rimetteInVirgolaIDecimaliCheScrive() {
        var superficie = quadro.campi().get(1);
        assertThat(superficie.inParole(12.125)).isEqualTo("12,125");
        assertThat(leggi(Map.of(), "superficie", "12,125")).containsEntry("superficie", new BigDecimal("12.125"));
    }

    @Test
    void leggeGliImmobiliUnoDentroLAltro() {
        assertThat(leggi(Map.of(), "immobili[0].via", "Roma", "immobili[0].catasto[1].foglio", "7")).containsEntry(
                "immobili", List.of(Map.of("via", "Roma", "catasto", List.of(Map.of(), Map.of("foglio", "7")))));
    }

    @Test
    void svuotaIlCampoLasciatoVuotoETieneQuelloCheLaPaginaNonMostrava() {
        Map<String, Object> prima = Map.of("nome", "Rossi", "dichiara", true, "opere", List.of("a"), "superficie", 3);
        assertThat(RisposteDaModulo.leggi(quadro, Map.of("nome", new String[] {""}), prima, Set.of("dichiara")))
                .doesNotContainKey("nome").containsEntry("dichiara", true).containsEntry("superficie", 3)
                .containsEntry("opere", List.of());
    }

    @Test
    void contaUnaCasellaNonSpuntataComeNo() {
        assertThat(leggi(Map.of("dichiara", true))).containsEntry("dichiara", false);
    }

    @Test
    void nonPerdeUnaVoceDellElencoDiCuiNonESpuntatoNulla() {
        assertThat(leggi(Map.of("immobili", List.of(Map.of(), Map.of()))).get("immobili")).asInstanceOf(LIST).hasSize(2);
    }

    @Test
    void nonSiLasciaRiempireLaMemoriaDaUnIndiceInventato() {
        assertThat(leggi(Map.of(), "immobili[999999999].via", "x", "immobili[].via", "x", "immobili[700].via", "x"))
                .containsEntry("immobili", List.of());
    }

    @Test
    void aggiungeEToglieVociAQualunqueProfondita() {
        var due = RisposteDaModulo.cambiaLeVoci(quadro, Map.of("immobili", List.of(Map.of("via", "Roma"))), "aggiungi:immobili");
        assertThat(due).containsEntry("immobili", List.of(Map.of("via", "Roma"), Map.of()));
        var dentro = RisposteDaModulo.cambiaLeVoci(quadro, due, "aggiungi:immobili[1].catasto");
        assertThat(dentro).containsEntry("immobili", List.of(Map.of("via", "Roma"), Map.of("catasto", List.of(Map.of()))));
        assertThat(RisposteDaModulo.cambiaLeVoci(quadro, dentro, "rimuovi:immobili[0]"))
                .containsEntry("immobili", List.of(Map.of("catasto", List.of(Map.of()))));
    }

    @ParameterizedTest
    @CsvSource({"rimuovi:immobili[9]", "aggiungi:altro", "aggiungi:nome", "rimuovi:immobili", "rimuovi:", "aggiungi:immobili[0]", "altro"})
    void unComandoCheIlModuloNonHaNonCambiaNulla(String azione) {
        Map<String, Object> prima = Map.of("immobili", List.of(Map.of("via", "Roma")));
        assertThat(RisposteDaModulo.cambiaLeVoci(quadro, prima, azione)).isEqualTo(prima);
    }

    private Map<String, Object> leggi(Map<String, Object> prima, String... coppie) {
        Map<String, String[]> parametri = new HashMap<>();
        for (int i = 0; i < coppie.length; i += 2) {
            parametri.put(coppie[i], coppie[i + 1].split("[|]"));
        }
        return RisposteDaModulo.leggi(quadro, parametri, prima, Set.of());
    }

    private static Campo campo(String chiave, TipoCampo tipo) {
        return contenitore(chiave, tipo);
    }

    private static Campo contenitore(String chiave, TipoCampo tipo, Campo... figli) {
        return new Campo(chiave, tipo, chiave, null, new Vincoli(false, null, null, null, null, null, null),
                new Campo.Figli(List.of(), Stream.of(figli).toList()), Map.of());
    }
}
