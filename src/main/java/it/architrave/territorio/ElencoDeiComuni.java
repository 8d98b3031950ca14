package it.architrave.territorio;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** All Italian municipalities as ISTAT publishes them (1 January 2020, CC BY; see territorio/FONTE.md). */
final class ElencoDeiComuni {

    private ElencoDeiComuni() {
    }

    static List<Comune> leggi() {
        var formato = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var file = ElencoDeiComuni.class.getResourceAsStream("/territorio/comuni.csv");
             var righe = formato.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return righe.stream().map(ElencoDeiComuni::comune).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Comune comune(CSVRecord r) {
        return new Comune(new CodiceIstat(r.get("codice_istat")), r.get("denominazione"), r.get("codice_catastale"),
                r.get("sigla_provincia"), r.get("regione"), r.get("codice_citta_metropolitana"),
                r.get("unita_sovracomunale"));
    }
}
