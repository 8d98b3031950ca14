package it.architrave;

import it.architrave.prova.BaseDiProva;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A database of its own, without the engine's tables, on the server that the integrated tests use. */
class BaseDellaPosta implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contesto) {
        String nome = "posta" + UUID.randomUUID().toString().replace("-", "");
        TestPropertyValues.of("spring.datasource.url=" + (BaseDiProva.suPostgresql() ? postgresql(nome)
                        : "jdbc:h2:mem:" + nome + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000"),
                "spring.datasource.username=" + (BaseDiProva.suPostgresql() ? "postgres" : "sa")).applyTo(contesto);
    }

    private static String postgresql(String nome) {
        try (var server = BaseDiProva.postgres().getPostgresDatabase().getConnection();
             var comando = server.createStatement()) {
            comando.execute("create database " + nome);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return BaseDiProva.postgres().getJdbcUrl("postgres", nome);
    }
}
