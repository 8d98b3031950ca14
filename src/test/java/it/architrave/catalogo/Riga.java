package it.architrave.catalogo;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/** A row of one of the module's tables, by column. */
record Riga(Map<String, String> celle) {

    String di(String colonna) {
        return celle.get(colonna);
    }

    boolean vuota(String colonna) {
        return di(colonna).isBlank();
    }

    static List<Riga> leggi(Path file) {
        try (Reader testo = Files.newBufferedReader(file)) {
            return leggi(testo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Riga> leggi(String testo) {
        return leggi(new StringReader(testo));
    }

    private static List<Riga> leggi(Reader testo) {
        CSVFormat formato = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var righe = formato.parse(testo)) {
            return righe.stream().map(r -> new Riga(r.toMap())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
