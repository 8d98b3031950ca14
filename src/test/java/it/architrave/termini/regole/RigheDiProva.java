package it.architrave.termini.regole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The tables beside these tests: one line each, {@code #} and indented lines are for the reader. */
public final class RigheDiProva {

    private RigheDiProva() {
    }

    public static Stream<String> di(String file) {
        try (var flusso = RigheDiProva.class.getResourceAsStream("/termini/" + file)) {
            return new String(flusso.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(r -> !r.isBlank() && !r.startsWith("#") && !r.startsWith(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
