package it.architrave.regia.vaglio.legge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** A table of the classpath, cells parted by semicolons; the first line names the columns. */
final class Foglio {

    private Foglio() {
    }

    /** Nothing where the folder has no such table. */
    static <T> List<T> leggi(String cartella, String nome, Function<List<String>, T> riga) {
        try (InputStream flusso = Foglio.class.getResourceAsStream("/" + cartella + "/" + nome + ".csv")) {
            return flusso == null ? List.of() : new String(flusso.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .filter(r -> !r.isBlank()).map(r -> riga.apply(List.of(r.split(";", -1)))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
