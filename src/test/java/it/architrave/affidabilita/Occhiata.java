package it.architrave.affidabilita;

import it.architrave.prova.Impianto;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One look into the database as the crash left it: a snapshot of PostgreSQL, a copy of H2's file, which stays untouched. */
final class Occhiata implements AutoCloseable {

    private final Connection connessione;
    private final @Nullable Path copia;

    private Occhiata(Connection connessione, @Nullable Path copia) {
        this.connessione = connessione;
        this.copia = copia;
    }

    static Occhiata su(Impianto impianto) {
        try {
            if (!impianto.jdbc().startsWith("jdbc:h2:")) {
                Connection connessione = DriverManager.getConnection(impianto.jdbc(), "postgres", "");
                connessione.setAutoCommit(false);
                connessione.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                return new Occhiata(connessione, null);
            }
            Path copia = impianto.dati().resolveSibling("copia-" + impianto.porta() + ".mv.db");
            Files.copy(impianto.dati().resolve("database/architrave.mv.db"), copia, StandardCopyOption.REPLACE_EXISTING);
            String base = copia.toString().replace(".mv.db", "");
            return new Occhiata(DriverManager.getConnection("jdbc:h2:file:" + base + ";IFEXISTS=TRUE", "sa", ""), copia);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a row says. */
    interface Lettura<T> {
        T di(ResultSet riga) throws SQLException;
    }

    <T> List<T> elenco(Lettura<T> lettura, String sql, Object... valori) {
        try (PreparedStatement domanda = connessione.prepareStatement(sql)) {
            for (int i = 0; i < valori.length; i++) {
                domanda.setObject(i + 1, valori[i]);
            }
            List<T> righe = new ArrayList<>();
            try (ResultSet riga = domanda.executeQuery()) {
                while (riga.next()) {
                    righe.add(lettura.di(riga));
                }
            }
            return righe;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    List<String> testi(String sql, Object... valori) {
        return elenco(r -> r.getString(1), sql, valori);
    }

    long numero(String sql, Object... valori) {
        return elenco(r -> r.getLong(1), sql, valori).get(0);
    }

    /** Damages what this look sees, and nothing else: the copy, or a transaction that is never committed. */
    void manometti(String sql) {
        try (PreparedStatement comando = connessione.prepareStatement(sql)) {
            if (comando.executeUpdate() == 0) {
                throw new IllegalStateException("Niente da manomettere: " + sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        try {
            if (!connessione.getAutoCommit()) {
                connessione.rollback();
            }
            connessione.close();
            if (copia != null) {
                Files.deleteIfExists(copia);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
