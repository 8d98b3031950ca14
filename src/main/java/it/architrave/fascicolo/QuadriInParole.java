package it.architrave.fascicolo;

import it.architrave.catalogo.Campo;
import it.architrave.catalogo.Quadro;
import it.architrave.catalogo.TipoCampo;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A quadro's answers in the words of a reader; what was not answered is left out, notes of the form stay. */
public final class QuadriInParole {

    private QuadriInParole() {
    }

    /** The quadro should already be reduced to the fields that apply. */
    public static Riepilogo.QuadroInParole di(Quadro quadro, Map<String, Object> risposte) {
        return new Riepilogo.QuadroInParole(quadro.lettera(), quadro.titolo(), voci(quadro.campi(), risposte));
    }

    private static List<Voce> voci(List<Campo> campi, Map<?, ?> risposte) {
        return campi.stream().flatMap(c -> voce(c, risposte.get(c.chiave()))).toList();
    }

    private static Stream<Voce> voce(Campo campo, Object risposta) {
        String lettera = campo.proprieta().getOrDefault("lettera", "");
        if (campo.tipo() == TipoCampo.NOTA) {
            return Stream.of(new Voce(lettera, campo.etichetta(), List.of(), List.of()));
        }
        if (campo.tipo() == TipoCampo.GRUPPO) {
            return contenitore(lettera, campo.etichetta(), voci(campo.figli(), risposta instanceof Map<?, ?> m ? m : Map.of()));
        }
        if (campo.tipo() == TipoCampo.RIPETIBILE) {
            List<?> elementi = risposta instanceof List<?> l ? l : List.of();
            return IntStream.range(0, elementi.size()).boxed().flatMap(i -> contenitore(lettera,
                    campo.etichetta() + " " + (i + 1),
                    voci(campo.figli(), elementi.get(i) instanceof Map<?, ?> m ? m : Map.of())));
        }
        String parole = campo.inParole(risposta);
        return parole.isBlank() ? Stream.empty()
                : Stream.of(new Voce(lettera, campo.etichetta(), parole.lines().toList(), List.of()));
    }

    private static Stream<Voce> contenitore(String lettera, String etichetta, List<Voce> voci) {
        return voci.isEmpty() ? Stream.empty() : Stream.of(new Voce(lettera, etichetta, List.of(), voci));
    }
}
