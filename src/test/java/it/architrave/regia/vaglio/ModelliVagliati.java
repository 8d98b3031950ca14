package it.architrave.regia.vaglio;

import it.architrave.regia.vaglio.legge.Significati;
import it.architrave.regia.vaglio.rete.Esplorazione;
import it.architrave.regia.vaglio.rete.Rete;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The models of a folder, read anew whenever one of them is to be spoiled. */
public record ModelliVagliati(Map<String, Path> file, Significati legge, String procedura) {

    public static final ModelliVagliati CILA = di("processes", Significati.di("vaglio"), "Cila");
    public static final ModelliVagliati SCIA = di("processes", Significati.di("vaglio"), "Scia");
    static final ModelliVagliati VIGILANZA = di("processes", Significati.di("vaglio"), "Vigilanza");
    static final ModelliVagliati INTERVENTO = di("processes", Significati.di("vaglio"), "InterventoSuccessivo");
    public static final ModelliVagliati DENARO = di("src/test/resources/vaglio-di-prova",
            Significati.di("vaglio").con(Significati.di("vaglio-di-prova")), "DenaroDiProva");

    private static ModelliVagliati di(String cartella, Significati legge, String procedura) {
        try (Stream<Path> file = Files.walk(Path.of(cartella))) {
            return new ModelliVagliati(file.filter(f -> f.toString().endsWith(".bpmn")).collect(Collectors.toMap(
                    f -> f.getFileName().toString().replace(".bpmn", ""), f -> f, (a, b) -> a, TreeMap::new)), legge, procedura);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Map<String, BpmnModelInstance> letti() {
        Map<String, BpmnModelInstance> letti = new TreeMap<>();
        file.forEach((id, f) -> letti.put(id, Bpmn.readModelFromFile(f.toFile())));
        return letti;
    }

    public Esplorazione esplorati() {
        return new Esplorazione(new Rete(letti(), procedura), legge);
    }

    List<Rilievo> rilievi() {
        return new Vaglio(legge).esamina(letti(), procedura);
    }

    List<Rilievo> rilievi(String guasto, Consumer<BpmnModelInstance> mutazione) {
        Map<String, BpmnModelInstance> letti = letti();
        mutazione.accept(letti.get(guasto));
        return new Vaglio(legge).esamina(letti, procedura);
    }
}
