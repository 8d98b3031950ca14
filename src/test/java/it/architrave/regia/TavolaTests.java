package it.architrave.regia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;

class TavolaTests {

    @Test
    void unaDecisioneSiLeggeComeTabella() {
        var modello = Dmn.readModelFromFile(Path.of("processes/decisioni/verificaFormaleCila.dmn").toFile());
        Tavola tavola = Tavola.di((Decision) modello.getModelElementById("verificaFormaleCila"));
        assertThat(tavola.titolo()).isEqualTo("La CILA va verificata?");
        assertThat(tavola.condizioni()).containsExactly("Verifica formale del Comune", "CILA tardiva");
        assertThat(tavola.righe()).allSatisfy(r -> {
            assertThat(r.se()).hasSameSizeAs(tavola.condizioni());
            assertThat(r.allora()).hasSameSizeAs(tavola.esiti());
            assertThat(r.perche()).contains("art.");
        });
    }

    @Test
    void leCelleNonParlanoFeel() {
        assertThat(Tavola.parole("-")).isEqualTo("qualsiasi");
        assertThat(Tavola.parole("true")).isEqualTo("sì");
        assertThat(Tavola.parole("\"CAMPIONE\",\"NESSUNA\"")).isEqualTo("CAMPIONE o NESSUNA");
        assertThat(Tavola.parole("> 30")).isEqualTo("> 30");
    }
}
