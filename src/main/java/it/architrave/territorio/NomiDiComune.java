package it.architrave.territorio;

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

    /** All names, both those of a bilingual pair (Bolzano/Bozen) and the pair. */
    static Set<String> di(List<Comune> comuni) {
        return comuni.stream().map(Comune::nome)
                .flatMap(nome -> Stream.concat(Stream.of(nome), Arrays.stream(nome.split("/"))))
                .map(NomiDiComune::piano).collect(Collectors.toUnmodifiableSet());
    }

    static String piano(String nome) {
        return Normalizer.normalize(nome, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('’', '\'')
                .toUpperCase(Locale.ITALIAN).replaceAll("[^A-Z0-9]+", " ").strip();
    }
}
