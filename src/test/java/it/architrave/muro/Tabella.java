package it.architrave.muro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The declared table of the wall: every address of the house, and who may. */
record Tabella(List<Riga> righe) {

    static Tabella letta() {
        try (var flusso = Tabella.class.getResourceAsStream("/muro/tabella.txt")) {
            return di(new String(flusso.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Tabella di(String testo) {
        return new Tabella(testo.lines().filter(r -> !r.isBlank() && !r.startsWith("#")).map(Riga::di).toList());
    }

    /** What keeps table and house from being the same, in words; empty when they are. */
    List<String> differenze(Collection<String> indirizzi) {
        Set<String> scritti = righe.stream().map(Riga::indirizzo).collect(Collectors.toCollection(TreeSet::new));
        Set<String> mancano = new TreeSet<>(indirizzi);
        mancano.removeAll(scritti);
        scritti.removeAll(indirizzi);
        return java.util.stream.Stream.concat(mancano.stream().map(i -> i + ": manca nella tabella"),
                scritti.stream().map(i -> i + ": non c'è nell'applicazione")).toList();
    }
}
