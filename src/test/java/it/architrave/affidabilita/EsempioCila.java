package it.architrave.affidabilita;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example of the module, of today, each time with another description of the works. */
final class EsempioCila {

    /** The attachments that the example makes due. */
    static final List<String> ALLEGATI = List.of("procura", "documentoIdentita", "elaboratiGrafici");

    private static final Pattern GIORNO = Pattern.compile("@oggi([+-]\\d+)?");

    private final JsonNode quadri;

    EsempioCila() {
        try {
            String testo = GIORNO.matcher(Files.readString(Path.of("forms/cila/esempio.json")))
                    .replaceAll(g -> oggi().plusDays(g.group(1) == null ? 0 : Integer.parseInt(g.group(1))).toString());
            this.quadri = JsonMapper.shared().readTree(testo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LocalDate oggi() {
        return LocalDate.now(ZoneId.of("Europe/Rome"));
    }

    /** The answers by quadro, as JSON; the mark makes them unlike those of any other filing. */
    Map<String, String> quadri(String segno) {
        Map<String, String> testi = new LinkedHashMap<>();
        quadri.properties().forEach(quadro -> testi.put(quadro.getKey(), quadro.getValue().toString()
                .replace("Spostamento di due pareti", "Lavori " + segno + ": spostamento di due pareti")));
        return testi;
    }
}
