package it.architrave.territorio;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The municipalities that this installation serves, in the order of their names. */
@Component
public class Territorio {

    private final Map<CodiceIstat, Comune> comuni = new LinkedHashMap<>();
    private final String nome;

    Territorio(TerritorioProperties scelta) {
        Set<String> chiesti = Arrays.stream(scelta.comuni().split(",")).map(String::strip).collect(Collectors.toSet());
        ElencoDeiComuni.leggi().stream()
                .filter(c -> chiesti.contains(c.codiceCitta()) || chiesti.contains(c.istat().valore()))
                .sorted(Comparator.comparing(Comune::nome))
                .forEach(c -> comuni.put(c.istat(), c));
        if (comuni.isEmpty()) {
            throw new IllegalStateException("architrave.territorio.comuni=" + scelta.comuni() + ": nessun comune ha"
                    + " questi codici. Indicare il codice di una città metropolitana (248) o codici ISTAT (048017,…).");
        }
        this.nome = nomeDi(List.copyOf(comuni.values()));
    }

    public List<Comune> comuni() {
        return List.copyOf(comuni.values());
    }

    /** The municipality of that code, or a refusal when it is not served here. */
    public Comune comune(CodiceIstat istat) {
        Comune trovato = comuni.get(istat);
        if (trovato == null) {
            throw new ComuneSconosciuto(istat.valore());
        }
        return trovato;
    }

    /** What the installation calls itself on its pages. */
    public String nome() {
        return nome;
    }

    private static String nomeDi(List<Comune> comuni) {
        var citta = comuni.stream().map(Comune::citta).distinct().toList();
        return citta.size() == 1 && !comuni.get(0).codiceCitta().isBlank()
                ? "Città metropolitana di " + citta.get(0) : "Sportello associato";
    }
}
