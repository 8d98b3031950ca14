package it.architrave.termini.regole;

import it.architrave.catalogo.Parametro;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Unita;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of parameters as the clock reads it: what can be a duration already is one. */
record Norma(Parametro riga, @Nullable Durata durata) {

    private static final Map<String, Unita> UNITA =
            Arrays.stream(Unita.values()).collect(Collectors.toMap(Enum::name, Function.identity()));

    static Norma di(Parametro riga) {
        Unita unita = UNITA.get(riga.unita());
        return new Norma(riga, unita == null ? null : Durata.di(riga.intero(), unita, riga.fonte()));
    }
}
