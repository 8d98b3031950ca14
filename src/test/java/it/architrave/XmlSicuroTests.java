package it.architrave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers of XML are made in one place, which knows no document type; the engine's own is not opened. */
class XmlSicuroTests {

    private static final Pattern FABBRICHE = Pattern.compile("\\b(DocumentBuilderFactory|SAXParserFactory|XMLInputFactory"
            + "|TransformerFactory|SchemaFactory|XMLReaderFactory|XPathFactory|DomXmpParser|XmlMapper|JAXBContext"
            + "|Unmarshaller|XMLDecoder|SAXReader|SAXBuilder|setEnableXxeProcessing)\\b");
    /** The second reads what our own typesetter has just written. */
    private static final Set<String> LUOGHI = Set.of("XmlSicuro.java", "MetadatiPdf.java");

    @Test
    void iLettoriDiXmlNasconoInUnSoloLuogo(@TempDir Path cartella) throws IOException {
        assertThat(altrove(Path.of("src/main/java"))).isEmpty();
        Files.writeString(cartella.resolve("Insicuro.java"), "class Insicuro { Object o = javax.xml.parsers.DocumentBuilderFactory.newInstance(); }");
        Files.writeString(cartella.resolve("XmlSicuro.java"), "class XmlSicuro { Object o = XMLInputFactory.newDefaultFactory(); }");
        assertThat(altrove(cartella)).containsExactly("Insicuro.java");
    }

    @Test
    void ilMotoreNonRisolveEntitaEsterne() {
        assertThat(new SpringProcessEngineConfiguration().isEnableXxeProcessing()).isFalse();
    }

    private static List<String> altrove(Path cartella) {
        return House.files(cartella, ".java").stream().filter(f -> FABBRICHE.matcher(House.read(f)).find())
                .map(f -> f.getFileName().toString()).filter(n -> !LUOGHI.contains(n)).toList();
    }
}
