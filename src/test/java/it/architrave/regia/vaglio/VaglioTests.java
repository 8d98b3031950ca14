package it.architrave.regia.vaglio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The models keep the law on every state that a case can reach; each rule finds the models spoiled against it. */
class VaglioTests {

    private static final Set<String> ATTI_CON_RICHIESTA = Set.of("InvitoARegolarizzare", "OrdineDiConformazione");
    private static final Set<String> TUTTI = ModelliVagliati.CILA.file().keySet();

    @Test
    void laCilaEGliAttiCheChiamaRispettanoLaLegge() {
        assertThat(ModelliVagliati.CILA.rilievi()).extracting(Rilievo::inParole).isEmpty();
    }

    @Test
    void laSciaEGliAttiCheChiamaRispettanoLaLegge() {
        assertThat(ModelliVagliati.SCIA.rilievi()).extracting(Rilievo::inParole).isEmpty();
    }

    @Test
    void leProcedureDUfficioRispettanoLaLegge() {
        assertThat(ModelliVagliati.VIGILANZA.rilievi()).extracting(Rilievo::inParole).isEmpty();
        assertThat(ModelliVagliati.INTERVENTO.rilievi()).extracting(Rilievo::inParole).isEmpty();
    }

    @Test
    void ilModelloDelDenaroRispettaLaLegge() {
        assertThat(ModelliVagliati.DENARO.rilievi()).extracting(Rilievo::inParole).isEmpty();
    }

    @Test
    void ogniRegolaTrovaIModelliGuastatiControDiLei() {
        Map<String, Set<String>> dove = new TreeMap<>();
        List<String> sfuggiti = new ArrayList<>();
        for (ModelliVagliati modelli : List.of(ModelliVagliati.CILA, ModelliVagliati.SCIA, ModelliVagliati.VIGILANZA,
                ModelliVagliati.INTERVENTO, ModelliVagliati.DENARO)) {
            for (Mutante mutante : Mutanti.di(modelli.procedura(), modelli.esplorati())) {
                var rilievi = modelli.rilievi(mutante.modello(), mutante.mutazione()).stream()
                        .filter(r -> r.regola().equals(nome(mutante))).toList();
                System.out.printf("%-22s %-22s %-70s %s%n", mutante.regola().getSimpleName(), mutante.modello(), mutante.che(),
                        rilievi.isEmpty() ? "SFUGGE" : rilievi.get(0).fatto());
                dove.computeIfAbsent(mutante.regola().getSimpleName(), r -> new TreeSet<>()).add(mutante.modello());
                if (rilievi.isEmpty()) {
                    sfuggiti.add(mutante.regola().getSimpleName() + ": " + mutante.modello() + ", " + mutante.che());
                }
            }
        }
        assertThat(sfuggiti).isEmpty();
        assertThat(dove.get("SignificatoDichiarato")).containsAll(TUTTI);
        assertThat(dove.get("FineConAtto")).containsAll(TUTTI);
        assertThat(dove.get("PotereNelTermine")).contains("Cila", "Scia", "TermineDiControllo", "OrdineDiConformazione");
        assertThat(dove.get("ArrestoComeDaArticolo")).containsAll(ATTI_CON_RICHIESTA);
        assertThat(dove.get("AttesaConUscita")).containsAll(ATTI_CON_RICHIESTA).contains("TermineDiControllo", "FineDeiLavori");
        assertThat(dove.get("FirmaDiChiPuo")).containsAll(ATTI_CON_RICHIESTA).contains("Rinuncia", "TermineDiControllo",
                "VerificaDeiRequisiti");
        assertThat(dove.get("DenaroPrima")).containsExactly("DenaroDiProva");
    }

    @Test
    void ilRilievoDiceLaViaConLeParoleDelDisegno() {
        var rilievi = ModelliVagliati.CILA.rilievi("TermineDiControllo", Guasti.senzaTerminare());
        assertThat(rilievi).filteredOn(r -> r.nodo().endsWith("Task_VietareLaProsecuzione")).hasSize(1).first()
                .satisfies(r -> assertThat(r.percorso()).startsWith("CILA presentata", "Rilasciare la ricevuta")
                        .containsSubsequence("Termine decorso", "Registrare la scadenza", "Vietare la prosecuzione")
                        .endsWith("Vietare la prosecuzione"));
    }

    @Test
    void unAttoCheNonCESiVede() {
        var senza = ModelliVagliati.CILA.letti();
        senza.remove("InvitoARegolarizzare");
        assertThat(new Vaglio(ModelliVagliati.CILA.legge()).esamina(senza, "Cila")).extracting(Rilievo::fatto)
                .contains("Chiama un atto che non c'è");
    }

    private static String nome(Mutante mutante) {
        try {
            return mutante.regola().getDeclaredConstructor().newInstance().nome();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
