package it.architrave.fascicolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivioTests {

    private static final NomeFile NOME = NomeFile.di("prova.pdf");
    private static final String IMPRONTA_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path dati;
    private Archivio archivio;

    @BeforeEach
    void apre() throws IOException {
        archivio = new Archivio(dati);
    }

    @Test
    void conservaIlContenutoSottoLaSuaImpronta() throws IOException {
        conserva("abc");
        assertThat(archivio.file(IMPRONTA_ABC)).hasContent("abc")
                .isEqualTo(dati.resolve("documenti/ba/78/" + IMPRONTA_ABC).toAbsolutePath());
        assertThat(file()).hasSize(1);
    }

    @Test
    void conservaUnaVoltaSolaLoStessoContenuto() throws IOException {
        conserva("abc");
        conserva("abc");
        assertThat(file()).hasSize(1);
    }

    @Test
    void sostituisceIlContenutoTroncatoDaUnArrestoBrusco() throws IOException {
        conserva("abc");
        Files.writeString(archivio.file(IMPRONTA_ABC), "a");
        conserva("abc");
        assertThat(archivio.file(IMPRONTA_ABC)).hasContent("abc");
    }

    @Test
    void nonLasciaNullaSeLInvioSiInterrompe() {
        InputStream interrotto = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connessione caduta");
            }
        });
        assertThatThrownBy(() -> archivio.ricevi(interrotto, Long.MAX_VALUE, NOME)).isInstanceOf(IOException.class);
        assertThat(file()).isEmpty();
    }

    @Test
    void rifiutaMentreArrivaCioCheSuperaIlMassimo() {
        InputStream senzaFine = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThatThrownBy(() -> archivio.ricevi(senzaFine, 1024 * 1024, NOME))
                .isInstanceOf(DocumentoRifiutato.class).hasMessageContaining("«prova.pdf»").hasMessageContaining("1 MB");
        assertThat(file()).isEmpty();
    }

    @Test
    void nonApreCioCheNonEUnImpronta() {
        assertThatThrownBy(() -> archivio.file("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    private void conserva(String testo) throws IOException {
        try (var arrivo = archivio.ricevi(new ByteArrayInputStream(Campioni.testo(testo)), 1000, NOME)) {
            archivio.conserva(arrivo);
        }
    }

    private List<Path> file() {
        try (Stream<Path> tutti = Files.walk(dati)) {
            return tutti.filter(Files::isRegularFile).filter(f -> !f.toString().endsWith(".vivo")).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
