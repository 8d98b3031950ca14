package it.architrave.territorio;

import it.kamaladafrica.codicefiscale.City;
import it.kamaladafrica.codicefiscale.city.CityProvider;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
                .flatMap(nome -> Stream.concat(Stream.of(nome), Arrays.stream(nome.split("/"))))
                .map(NomiDiComune::piano).collect(Collectors.toUnmodifiableSet());
    }

    static String piano(String nome) {
        return Normalizer.normalize(nome, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('’', '\'')
                .toUpperCase(Locale.ITALIAN).replaceAll("[^A-Z0-9]+", " ").strip();
    }
}
