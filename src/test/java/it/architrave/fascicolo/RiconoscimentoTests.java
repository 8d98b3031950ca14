package it.architrave.fascicolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class RiconoscimentoTests {

    @TempDir
    private Path cartella;
    private final Riconoscimento riconoscimento = new Riconoscimento(Campioni.limiti(1000));

    @Test
    void riconosceIlFormatoDalContenuto() throws IOException {
        assertThat(formato("relazione.pdf", Campioni.pdf())).isEqualTo(Formato.PDF);
        assertThat(formato("senza estensione", Campioni.pdf())).isEqualTo(Formato.PDF);
        assertThat(formato("foto.PNG", Campioni.PNG)).isEqualTo(Formato.PNG);
        assertThat(formato("dati.xml", Campioni.testo("<?xml version=\"1.0\"?><a/>"))).isEqualTo(Formato.XML);
        assertThat(formato("pianta.dwg", Campioni.testo("AC1027" + "\0".repeat(20)))).isEqualTo(Formato.DWG);
    }

    @Test
    void rifiutaUnImmagineCheSiDicePdfENominaIlFile() {
        assertThatThrownBy(() -> formato("relazione.pdf", Campioni.PNG)).isInstanceOf(DocumentoRifiutato.class)
                .hasMessageContaining("«relazione.pdf»").hasMessageContaining("immagine PNG");
    }

    @Test
    void rifiutaUnPdfCheSiDiceProgramma() {
        assertThatThrownBy(() -> formato("relazione.exe", Campioni.pdf())).isInstanceOf(DocumentoRifiutato.class);
    }

    @ParameterizedTest
    @CsvSource({"relazione.pdf,MZ programma", "relazione.pdf,testo semplice", "busta.p7m,testo semplice",
            "archivio.zip,PK\u0003\u0004", "pagina.html,<html><script>alert(1)</script></html>",
            "pagina.xml,<html><script>alert(1)</script></html>", "disegno.xml,<svg xmlns='http://www.w3.org/2000/svg'/>"})
    void rifiutaIFormatiNonAmmessiEQuelliTravestiti(String nome, String contenuto) {
        assertThatThrownBy(() -> formato(nome, Campioni.testo(contenuto))).isInstanceOf(DocumentoRifiutato.class)
                .hasMessageContaining("«" + nome + "»").hasMessageContaining("Formati ammessi");
    }

    @Test
    void ammetteSoloIFormatiDellaConfigurazione() throws IOException {
        var soloPdf = new Riconoscimento(new DocumentiProperties(DataSize.ofMegabytes(1), List.of(Formato.PDF)));
        assertThat(soloPdf.formato(file(Campioni.pdf()), NomeFile.di("a.pdf"))).isEqualTo(Formato.PDF);
        assertThatThrownBy(() -> soloPdf.formato(file(Campioni.PNG), NomeFile.di("a.png")))
                .isInstanceOf(DocumentoRifiutato.class);
    }

    private Formato formato(String nome, byte[] contenuto) throws IOException {
        return riconoscimento.formato(file(contenuto), NomeFile.di(nome));
    }

    private Path file(byte[] contenuto) throws IOException {
        return Files.write(cartella.resolve("contenuto"), contenuto);
    }
}
