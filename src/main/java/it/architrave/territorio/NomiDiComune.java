package it.architrave.territorio;

import it.kamaladafrica.codicefiscale.City;
import it.kamaladafrica.codicefiscale.city.CityProvider;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of municipalities in the form in which two spellings of one name are equal. */
final class NomiDiComune {

    private NomiDiComune() {
    }

    /**
     * All names: each of a bilingual pair (Bolzano/Bozen) and the pair; also those of municipalities that are no more
     * (from the list of the codice fiscale library), because people were born there.
     */
    static Set<String> di(List<Comune> comuni) {
        Stream<String> soppressi = CityProvider.ofDefault().findAll().stream()
                .filter(c -> !c.getBelfiore().startsWith("Z")).map(City::getName);
        return Stream.concat(comuni.stream().map(Comune::nome), soppressi)
                .flatMap(NomiDiComune::modi).collect(Collectors.toUnmodifiableSet());
    }

    /** The municipalities of today by each way of writing their names. */
    static Map<String, List<Comune>> perNome(List<Comune> comuni) {
        Map<String, List<Comune>> perNome = new HashMap<>();
        comuni.forEach(c -> modi(c.nome()).distinct().forEach(n -> perNome.computeIfAbsent(n, k -> new ArrayList<>()).add(c)));
        return perNome;
    }

    private static Stream<String> modi(String nome) {
        return Stream.concat(Stream.of(nome), Arrays.stream(nome.split("/"))).map(NomiDiComune::piano);
    }

    static String piano(String nome) {
        return Normalizer.normalize(nome, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('’', '\'')
                .toUpperCase(Locale.ITALIAN).replaceAll("[^A-Z0-9]+", " ").strip();
    }
}
