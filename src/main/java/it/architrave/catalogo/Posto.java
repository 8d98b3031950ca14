package it.architrave.catalogo;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field where it stands among the answers given.
 *
 * @param percorso path inside the quadro ({@code immobili[0].catasto[1].foglio})
 * @param livello  the answers beside it
 * @param nascosto whether its condition, or that of what contains it, leaves it out
 */
record Posto(Campo campo, String percorso, Livello livello, boolean nascosto) {

    @Nullable Object valore() {
        return livello.valore(campo);
    }

    /** All places of these fields, in their order, containers before what they contain. */
    static Stream<Posto> di(List<Campo> campi, Livello livello, Applicabilita applicabilita) {
        return campi.stream().flatMap(c ->
                new Posto(c, c.chiave(), livello, applicabilita.nascosto(c, livello)).conFigli(applicabilita));
    }

    private Stream<Posto> conFigli(Applicabilita applicabilita) {
        return Stream.concat(Stream.of(this), switch (campo.tipo()) {
            case GRUPPO -> figli(livello.gruppo(campo), percorso, applicabilita);
            case RIPETIBILE -> {
                List<Livello> righe = livello.righe(campo);
                yield IntStream.range(0, righe.size()).boxed()
                        .flatMap(i -> figli(righe.get(i), percorso + "[" + i + "]", applicabilita));
            }
            default -> Stream.empty();
        });
    }

    private Stream<Posto> figli(Livello dentro, String prefisso, Applicabilita applicabilita) {
        return di(campo.figli(), dentro, applicabilita).map(p ->
                new Posto(p.campo, prefisso + "." + p.percorso, p.livello, nascosto || p.nascosto));
    }
}
