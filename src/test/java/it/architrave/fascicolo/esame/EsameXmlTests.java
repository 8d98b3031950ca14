package it.architrave.fascicolo.esame;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EsameXmlTests {

    @TempDir
    private Path cartella;

    @Test
    void accoglieLXmlBenFormato() {
        assertThatCode(() -> esamina("<?xml version=\"1.0\"?>\n<a b=\"1\"><c>è</c><!-- x --></a>\n")).doesNotThrowAnyException();
        assertThatCode(() -> esamina("<a>" + "testo ".repeat(1_000_000) + "</a>")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE a SYSTEM \"http://localhost:1/x.dtd\"><a/>",
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
            "<!DOCTYPE a [<!ENTITY x \"lol\"><!ENTITY y \"&x;&x;&x;&x;\">]><a b=\"&y;\">&y;</a>",
            "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]><a/>"})
    void rifiutaTipiDiDocumentoEdEntita(String xml) {
        assertThatThrownBy(() -> esamina(xml)).isInstanceOf(Vizio.class).hasMessageContaining("DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>&x;</a>", "<a><b></a>", "<a/><b/>", "<a", "<a>", "<a b='1' b='2'/>", "<a>\u0001</a>"})
    void rifiutaCioCheNonEBenFormato(String xml) {
        assertThatThrownBy(() -> esamina(xml)).isInstanceOf(Vizio.class);
    }

    @Test
    void rifiutaFogliDiStilePagineEForme() {
        assertThatThrownBy(() -> esamina("<?xml-stylesheet href='x.xsl'?><a/>")).hasMessageContaining("foglio di stile");
        assertThatThrownBy(() -> esamina("<a><s:script xmlns:s='http://www.w3.org/1999/xhtml'>alert(1)</s:script></a>"))
                .hasMessageContaining("pagina web");
        assertThatThrownBy(() -> esamina("<a>".repeat(300) + "</a>".repeat(300))).hasMessageContaining("smisurata");
        assertThatThrownBy(() -> esamina("<a b='" + "x".repeat(3_000_000) + "'/>")).isInstanceOf(Vizio.class);
        assertThatThrownBy(() -> esamina("<a><!--" + "x>".repeat(2_000_000) + "--></a>")).isInstanceOf(Vizio.class);
    }

    private void esamina(String xml) throws IOException, Vizio {
        EsameXml.esamina(Files.writeString(cartella.resolve("x.xml"), xml));
    }
}
