package it.architrave.prova;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the context its database: H2 in memory, or the embedded PostgreSQL of the second run. */
public class BaseDiProva implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static @Nullable EmbeddedPostgres postgres;

    @Override
    public void initialize(ConfigurableApplicationContext contesto) {
        try {
            TestPropertyValues.of("spring.datasource.url=" + indirizzo(),
                    "spring.datasource.username=" + (suPostgresql() ? "postgres" : "sa"),
                    "architrave.dati=" + Files.createTempDirectory("architrave-prova")).applyTo(contesto);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean suPostgresql() {
        return "postgresql".equals(System.getProperty("prova.base"));
    }

    static String indirizzo() {
        return suPostgresql() ? postgres().getJdbcUrl("postgres", "postgres")
                : "jdbc:h2:mem:prova;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000";
    }

    public static synchronized EmbeddedPostgres postgres() {
        if (postgres == null) {
            try {
                postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return postgres;
    }
}
