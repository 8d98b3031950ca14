package it.architrave.fascicolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash leaves half received does not pile up; what another living process is receiving stays. */
class AnticameraTests {

    @TempDir
    private Path cartella;

    @Test
    void sgomberaCioCheUnProcessoMortoHaLasciatoAMeta() throws Exception {
        Process altro = unAltroProcesso();
        altro.destroyForcibly().waitFor();
        assertThat(caricamenti()).hasSize(1);
        new Anticamera(cartella);
        assertThat(caricamenti()).isEmpty();
        try (Stream<Path> file = Files.list(cartella)) {
            assertThat(file).as("resta solo il segno di chi vive").hasSize(1);
        }
    }

    @Test
    void nonToccaCioCheUnAltroProcessoStaRicevendo() throws Exception {
        Process altro = unAltroProcesso();
        try {
            new Anticamera(cartella);
            assertThat(caricamenti()).hasSize(1);
        } finally {
            altro.destroyForcibly().waitFor();
        }
    }

    @Test
    void sgomberaAncheIFileSenzaSegno() throws IOException {
        Files.writeString(cartella.resolve("3f2b8a1e-6f0b-4a53-9d3e-0f2f1d7c5a10.tmp"), "prima che i processi si segnassero");
        new Anticamera(cartella);
        assertThat(caricamenti()).isEmpty();
    }

    /** Returns when it has begun to receive a file. */
    private Process unAltroProcesso() throws IOException {
        Process altro = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Riceve.class.getName(), cartella.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var uscita = new BufferedReader(new InputStreamReader(altro.getInputStream()));
        String riga = uscita.readLine();
        while (riga != null && !riga.equals("riceve")) {
            riga = uscita.readLine();
        }
        assertThat(riga).isEqualTo("riceve");
        return altro;
    }

    private List<Path> caricamenti() throws IOException {
        try (Stream<Path> file = Files.list(cartella)) {
            return file.filter(f -> f.toString().endsWith(".tmp")).toList();
        }
    }

    /** A process that receives without end. */
    static final class Riceve {

        /** Held, as the application's archive holds its own. */
        private static @Nullable Anticamera anticamera;

        private Riceve() {
        }

        public static void main(String[] argomenti) throws Exception {
            anticamera = new Anticamera(Path.of(argomenti[0]));
            Files.writeString(anticamera.nuovo(), "metà");
            System.out.println("riceve");
            new java.util.concurrent.CountDownLatch(1).await();
        }
    }
}
