package it.architrave.fascicolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a signed envelope is held to the same measure as what stands outside. */
class BusteTests {

    private static final Firmatore ROSSI = new Firmatore("CN=Rossi Mario,C=IT");

    @TempDir
    private Path cartella;
    private final Riconoscimento riconoscimento = new Riconoscimento(Campioni.limiti(1024 * 1024));

    @AfterEach
    void nonLasciaNullaAccanto() throws IOException {
        try (Stream<Path> rimasti = Files.list(cartella)) {
            assertThat(rimasti).allMatch(f -> f.endsWith("contenuto"));
        }
    }

    @Test
    void accoglieLeBusteDiUnDocumentoAmmesso() throws IOException {
        assertThat(formato(ROSSI.busta(Campioni.pdf()))).isEqualTo(Formato.P7M);
        assertThat(formato(ROSSI.bustaPem(Campioni.pdf()))).isEqualTo(Formato.P7M);
        assertThat(formato(ROSSI.busta(ROSSI.busta(Campioni.PNG)))).isEqualTo(Formato.P7M);
    }

    @Test
    void rifiutaLaBustaDiUnFormatoNonAmmesso() {
        rifiuta(ROSSI.busta(Campioni.testo("MZ programma")), "contiene un file di un formato non ammesso");
        rifiuta(ROSSI.busta(ROSSI.busta(Campioni.testo("PK\u0003\u0004"))), "contiene un file di un formato non ammesso");
    }

    @Test
    void rifiutaLaBustaTroncataOvunque() {
        byte[] intera = ROSSI.busta(Campioni.pdf());
        for (int fine = 30; fine < intera.length; fine += 41) {
            rifiuta(Arrays.copyOf(intera, fine), "incompleta");
        }
        byte[] pem = ROSSI.bustaPem(Campioni.pdf());
        rifiuta(Arrays.copyOf(pem, pem.length / 2), "incompleta");
    }

    @Test
    void rifiutaLaBustaSenzaDocumentoQuellaConCodaELeTroppe() {
        rifiuta(ROSSI.staccata(Campioni.pdf()), "non il documento firmato");
        byte[] intera = ROSSI.busta(Campioni.pdf());
        rifiuta(ByteBuffer.allocate(intera.length + 9).put(intera).put(Campioni.testo("<script>x")).array(), "in coda");
        byte[] busta = Campioni.pdf();
        for (int i = 0; i < 6; i++) {
            busta = ROSSI.busta(busta);
        }
        rifiuta(busta, "più di 5 buste");
    }

    private void rifiuta(byte[] contenuto, String motivo) {
        assertThatThrownBy(() -> formato(contenuto)).isInstanceOf(DocumentoRifiutato.class)
                .hasMessageContaining("«atto.p7m»").hasMessageContaining(motivo);
    }

    private Formato formato(byte[] contenuto) throws IOException {
        return riconoscimento.formato(Files.write(cartella.resolve("contenuto"), contenuto), NomeFile.di("atto.p7m"));
    }
}
