package it.architrave.territorio;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * What tells this database from every copy of it: on PostgreSQL cluster and object id, which no dump carries along and a
 * fail-over keeps; on H2 the file.
 */
@Component
class LuogoDelDatabase {

    private final DataSource dati;

    LuogoDelDatabase(DataSource dati) {
        this.dati = dati;
    }

    String qui() {
        String indirizzo = leggi();
        return indirizzo.startsWith("jdbc:h2:") ? indirizzo : new JdbcTemplate(dati).queryForObject(
                "select s.system_identifier || '/' || d.oid from pg_control_system() s, pg_database d"
                        + " where d.datname = current_database()", String.class);
    }

    private String leggi() {
        try {
            return JdbcUtils.extractDatabaseMetaData(dati, LuogoDelDatabase::indirizzo);
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("Il database non dice dove si trova.", e);
        }
    }

    /** Without the settings, which may change while the place stays. */
    private static String indirizzo(DatabaseMetaData database) throws SQLException {
        return database.getURL().replaceFirst(";.*", "");
    }
}
