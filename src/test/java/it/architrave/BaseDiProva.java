package it.architrave;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The database of a test context: H2 in memory, or PostgreSQL brought by the tests ({@code -Dprova.base=postgresql}). */
public class BaseDiProva implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contesto) {
        if ("postgresql".equals(System.getProperty("prova.base"))) {
            TestPropertyValues.of("spring.datasource.url=" + postgresql(), "spring.datasource.username=postgres")
                    .applyTo(contesto);
        } else {
            TestPropertyValues.of("spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                    "spring.datasource.username=sa").applyTo(contesto);
        }
    }

    private static String postgresql() {
        try {
            EmbeddedPostgres base = EmbeddedPostgres.start();
            return base.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
