package it.architrave.regia.vaglio.rete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.regia.vaglio.ModelliVagliati;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

/** The states that are explored are those that the engine can reach. */
class EsplorazioneTests {

    private static final Esplorazione CILA = ModelliVagliati.CILA.esplorati();

    @Test
    void siEsploranoTuttiGliStatiEOgniPassoVieneCompiuto() {
        assertThat(CILA.stati()).hasSizeGreaterThan(100);
        assertThat(CILA.rete().posti()).filteredOn(p -> p.chi() != null)
                .allMatch(p -> CILA.passaggi().stream().anyMatch(x -> x.posto() == p));
    }

    @Test
    void leFiniSonoQuelleDelDisegno() {
        assertThat(CILA.stati()).filteredOn(Quiete::fine).extracting(q -> q.stato().fatti().chiusura())
                .containsOnly("IMPRODUTTIVITA", "DIVIETO", "RIMOZIONE", "RINUNCIA", "FINE_LAVORI");
    }

    @Test
    void unOrologioSuonaSoloFincheIlSuoTermineCorre() {
        assertThat(CILA.passaggi()).filteredOn(p -> String.valueOf(p.posto().chi()).equals("registraScadenza")).isNotEmpty()
                .allMatch(p -> p.prima().corre(p.codice().substring(p.codice().indexOf('.') + 1)));
    }

    @Test
    void ilTermineInterrottoNonCorreFinoAllaRisposta() {
        assertThat(CILA.stati()).extracting(q -> q.stato()).filteredOn(s -> s.gettoni().stream()
                .anyMatch(g -> g.endsWith("Task_AttendereLeMisure"))).isNotEmpty()
                .allMatch(s -> !s.fatti().corre("controllo") && s.fatti().corre("misure"));
    }

    @Test
    void leConseguenzeDiUnaRispostaSiLeggonoNelDisegno() {
        assertThat(CILA.passaggi()).filteredOn(p -> p.posto().etichetta().equals("Ordinare la rimozione degli effetti"))
                .isNotEmpty().extracting(p -> p.prima().situazioni("misure").toString()).containsOnly("[SCADUTO]");
    }

    @Test
    void unAttoCheChiamaSeStessoERifiutato() {
        BpmnModelInstance modello = Bpmn.createExecutableProcess("Cila").startEvent().callActivity("CallActivity_Cila")
                .calledElement("Cila").endEvent().done();
        assertThatThrownBy(() -> new Rete(Map.of("Cila", modello), "Cila")).hasMessageContaining("chiama se stesso");
    }

    @Test
    void unaCondizioneSiLeggeORestaIgnota() {
        assertThat(Condizione.vale("${a == 'X' || a == 'Y'}", v -> "Y")).isTrue();
        assertThat(Condizione.vale("${a == 'X' || a == 'Y'}", v -> "Z")).isFalse();
        assertThat(Condizione.vale("${!a}", v -> "false")).isTrue();
        assertThat(Condizione.vale("${a && b}", v -> v.equals("a") ? "true" : null)).isNull();
        assertThat(Condizione.vale("${a && b}", v -> v.equals("a") ? "false" : null)).isFalse();
        assertThat(Condizione.vale("${a != 'X'}", v -> "X")).isFalse();
    }
}
