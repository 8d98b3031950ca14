package it.architrave.territorio;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The municipalities that this installation serves, in the order of their names. */
@Component
public class Territorio {

    /** Abroad, and the Sardinian provinces that the list of 2020 does not have. */
    private static final Set<String> FUORI_ELENCO = Set.of("EE", "CI", "OG", "OT", "VS");

    private final Map<CodiceIstat, Comune> comuni = new LinkedHashMap<>();
    private final Map<CodiceIstat, Comune> tutti;
    private final Map<String, List<Comune>> perNome;
    private final Set<String> nomiItaliani;
    private final Set<String> province;
    private final String nome;

    Territorio(TerritorioProperties scelta) {
        Set<String> chiesti = Arrays.stream(scelta.comuni().split(",")).map(String::strip).collect(Collectors.toSet());
        List<Comune> italiani = ElencoDeiComuni.leggi();
        italiani.stream()
                .filter(c -> chiesti.contains(c.codiceCitta()) || chiesti.contains(c.istat().valore()))
                .sorted(Comparator.comparing(Comune::nome))
                .forEach(c -> comuni.put(c.istat(), c));
        this.tutti = italiani.stream().collect(Collectors.toMap(Comune::istat, c -> c));
        this.perNome = NomiDiComune.perNome(italiani);
        this.nomiItaliani = NomiDiComune.di(italiani);
        this.province = italiani.stream().map(Comune::provincia).collect(Collectors.toSet());
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

    /** Any Italian municipality, served here or not: the law of its region is its own. */
    public Optional<Comune> italiano(CodiceIstat istat) {
        return Optional.ofNullable(tutti.get(istat));
    }

    /** All that have that name today; capitals, accents and the second language do not matter. */
    public List<Comune> italiani(String nome) {
        return perNome.getOrDefault(NomiDiComune.piano(nome), List.of());
    }

    /** What the installation calls itself on its pages. */
    public String nome() {
        return nome;
    }

    /** Whether an Italian municipality has, or had, that name; capitals, accents and the second language do not matter. */
    public boolean esisteComune(String nome) {
        return nomiItaliani.contains(NomiDiComune.piano(nome));
    }

    /** Whether the two letters are a province, or EE for abroad. */
    public boolean esisteProvincia(String sigla) {
        String maiuscola = sigla.strip().toUpperCase(Locale.ITALIAN);
        return province.contains(maiuscola) || FUORI_ELENCO.contains(maiuscola);
    }

    private static String nomeDi(List<Comune> comuni) {
        var citta = comuni.stream().map(Comune::citta).distinct().toList();
        return citta.size() == 1 && !comuni.get(0).codiceCitta().isBlank()
                ? "Città metropolitana di " + citta.get(0) : "Sportello associato";
    }
}
