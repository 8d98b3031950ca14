package it.architrave.catalogo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CondizioniTests {

    private final Condizioni condizioni = new Condizioni();
    private final Contesto contesto = Contesto.di(new Risposte(Map.of("persona", Map.of("eta", 40, "nome", "Ada"))),
            Map.of("dirittiSegreteria", true));

    @ParameterizedTest
    @ValueSource(strings = {"=persona.nome = \"Ada\"", "persona.eta > 39", "=persona.cognome != \"Bianchi\"",
            "=altro.campo != true", "=parametri.dirittiSegreteria = true", "=altro.elenco = null"})
    void vale(String condizione) {
        assertThat(condizioni.vale(condizione, contesto)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=not(altro.campo)", "=altro.campo > 3", "=persona.nome", "=list contains(altro.elenco, \"x\")",
            "=1 / 0 = 1", "=altro.campo"})
    void nonValeSeNonRendeVero(String condizione) {
        assertThat(condizioni.vale(condizione, contesto)).isFalse();
    }

    @Test
    void nonRaggiungeIlProgramma() {
        String sistema = "={f: function(x) external {java: {class: \"java.lang.System\","
                + " method signature: \"getProperty(java.lang.String)\"}}, r: f(\"user.dir\")}.r != null";
        assertThatThrownBy(() -> condizioni.letta(sistema)).hasMessageContaining("External functions are disabled");
        assertThat(condizioni.vale("=persona.class != null", contesto)).isFalse();
        assertThat(condizioni.vale("=persona.getClass != null", contesto)).isFalse();
    }

    @Test
    void rifiutaUnaCondizioneScrittaMale() {
        assertThatThrownBy(() -> condizioni.letta("=persona.nome ==")).isInstanceOf(IllegalArgumentException.class);
    }
}
