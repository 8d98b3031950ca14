package it.architrave.termini;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What the end of a term brings is told to the reader, whatever it is. */
class EffettoTests {

    @Test
    void ogniEffettoHaLaSuaFraseSullaPagina() throws IOException {
        Properties frasi = new Properties();
        try (Reader file = new InputStreamReader(EffettoTests.class.getResourceAsStream("/messages.properties"), StandardCharsets.UTF_8)) {
            frasi.load(file);
        }
        for (Effetto effetto : Effetto.values()) {
            assertThat(frasi.stringPropertyNames()).contains("termini.effetto." + effetto.name());
        }
    }
}
