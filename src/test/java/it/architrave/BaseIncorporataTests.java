package it.architrave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database with the settings that the packaged application gives it. */
class BaseIncorporataTests {

    private static final Pattern INDIRIZZO = Pattern.compile("url: (jdbc:h2:\\S+)");

    @TempDir
    private Path dati;

    @Test
    void chiAspettaUnaRigaTenutaDaAltriAspettaPiuDiDueSecondi() throws Exception {
        ExecutorService altro = Executors.newSingleThreadExecutor();
        try (Connection prima = apri(); Connection seconda = apri()) {
            esegui(prima, "create table contatore (valore int)");
            esegui(prima, "insert into contatore values (0)");
            prima.setAutoCommit(false);
            esegui(prima, "update contatore set valore = valore + 1");
            Future<Integer> attesa = altro.submit(() -> esegui(seconda, "update contatore set valore = valore + 1"));
            assertThatThrownBy(() -> attesa.get(2_500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            prima.commit();
            assertThat(attesa.get(10, TimeUnit.SECONDS)).isEqualTo(1);
        } finally {
            altro.shutdownNow();
        }
    }

    private Connection apri() throws IOException, SQLException {
        Matcher indirizzo = INDIRIZZO.matcher(Files.readString(Path.of("src/main/resources/application.yaml")));
        assertThat(indirizzo.find()).isTrue();
        return DriverManager.getConnection(indirizzo.group(1).replace("${architrave.dati}", dati.toString()), "sa", "");
    }

    private static int esegui(Connection connessione, String sql) throws SQLException {
        try (var comando = connessione.createStatement()) {
            return comando.executeUpdate(sql);
        }
    }
}
