package it.architrave.catalogo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** An empty database of the kind that this test run is about ({@code prova.base}). */
final class BaseVuota {

    private BaseVuota() {
    }

    static DataSource nuova() {
        return "postgresql".equals(System.getProperty("prova.base")) ? postgresql() : h2();
    }

    private static DataSource h2() {
        var base = new JdbcDataSource();
        base.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return base;
    }

    private static DataSource postgresql() {
        String nome = "prova_" + UUID.randomUUID().toString().replace("-", "");
        try (var connessione = Server.UNICO.getPostgresDatabase().getConnection(); var comando = connessione.createStatement()) {
            comando.execute("create database " + nome);
            return Server.UNICO.getDatabase("postgres", nome);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started once, on first use. */
    private static final class Server {

        static final EmbeddedPostgres UNICO = avvia();

        private static EmbeddedPostgres avvia() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
