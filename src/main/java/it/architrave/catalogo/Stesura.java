package it.architrave.catalogo;

import it.architrave.catalogo.Foglio.Voce;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the answers of a form into the entries of its sheet. */
final class Stesura {

    private Stesura() {
    }

    static List<Voce> voci(List<Campo> campi, Map<String, Object> valori, String lettera) {
        return campi.stream().filter(c -> c.tipo() != TipoCampo.NOTA)
                .flatMap(c -> voce(c, valori.get(c.chiave()), lettera)).toList();
    }

    private static Stream<Voce> voce(Campo campo, @Nullable Object risposta, String sopra) {
        if (risposta == null || Forma.vuota(campo, risposta)) {
            return Stream.empty();
        }
        String propria = campo.proprieta().getOrDefault("lettera", "");
        String mostrata = propria.isEmpty() || propria.equals(sopra) ? null : propria;
        String dentro = propria.isEmpty() ? sopra : propria;
        return switch (campo.tipo()) {
            case GRUPPO -> contenitore(mostrata, campo.etichetta(),
                    voci(campo.figli(), Livello.oggetto(risposta), dentro));
            case RIPETIBILE -> risposta instanceof List<?> righe ? IntStream.range(0, righe.size()).boxed()
                    .flatMap(i -> contenitore(mostrata, righe.size() == 1 ? campo.etichetta()
                                    : campo.etichetta() + " – " + (i + 1),
                            voci(campo.figli(), Livello.oggetto(righe.get(i)), dentro))) : Stream.empty();
            default -> Stream.of(new Voce(mostrata, campo.etichetta(), righe(campo, risposta), List.of()));
        };
    }

    /** Without a label of its own what is inside stands one level up. */
    private static Stream<Voce> contenitore(@Nullable String lettera, String etichetta, List<Voce> voci) {
        return etichetta.isBlank() ? voci.stream()
                : voci.isEmpty() ? Stream.empty() : Stream.of(new Voce(lettera, etichetta, List.of(), voci));
    }

    private static List<String> righe(Campo campo, Object risposta) {
        return risposta instanceof List<?> scelte ? scelte.stream().map(campo::inParole).toList()
                : List.of(campo.inParole(risposta));
    }
}
