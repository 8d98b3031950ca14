package it.architrave.prova;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL server for the trials of this JVM, as durable as a real one; each trial gets a database of its own. */
public final class PostgresqlVero {

    private static final AtomicInteger BASI = new AtomicInteger();

    private PostgresqlVero() {
    }

    /** Makes an empty database and answers its JDBC address; user {@code postgres}, no password. */
    public static String nuovaBase() {
        String nome = "prova" + BASI.incrementAndGet();
        try (var connessione = Uno.SERVER.getPostgresDatabase().getConnection(); var comando = connessione.createStatement()) {
            comando.execute("create database " + nome);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Uno.SERVER.getJdbcUrl("postgres", nome);
    }

    /** Started at the first use. */
    private static final class Uno {

        static final EmbeddedPostgres SERVER = avvia();

        private static EmbeddedPostgres avvia() {
            try {
                // The library turns both off; what is acknowledged must be on the disk, as at a municipality's.
                return EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "200").start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
