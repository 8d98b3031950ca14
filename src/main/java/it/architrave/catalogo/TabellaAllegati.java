package it.architrave.catalogo;

import it.architrave.catalogo.AllegatoPrevisto.Obbligo;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The official summary table of attachments; rows with a reason for omission only document what is not asked. */
final class TabellaAllegati {

    private TabellaAllegati() {
    }

    static List<AllegatoPrevisto> leggi(InputStream csv) throws IOException {
        var formato = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
        Map<String, AllegatoPrevisto> allegati = new LinkedHashMap<>();
        try (var righe = formato.parse(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            righe.stream().filter(r -> r.get("omissione").isBlank())
                    .forEach(r -> allegati.putIfAbsent(r.get("codice"), allegato(r)));
        }
        return List.copyOf(allegati.values());
    }

    private static AllegatoPrevisto allegato(CSVRecord r) {
        return new AllegatoPrevisto(r.get("codice"), r.get("quadro"), r.get("denominazione"),
                Obbligo.valueOf(r.get("obbligo")), r.get("condizione"), r.get("casi"), r.get("fonte"));
    }
}
