package it.architrave.territorio;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What tells this database from every copy of it: on PostgreSQL cluster and object id, which no dump carries along and a
 * fail-over keeps; on H2 the file.
 */
@Component
class LuogoDelDatabase {

    private final JdbcClient jdbc;
    private final boolean incorporato;

    LuogoDelDatabase(JdbcClient jdbc, @Value("${spring.datasource.url}") String indirizzo) {
        this.jdbc = jdbc;
        this.incorporato = indirizzo.startsWith("jdbc:h2:");
    }

    String qui() {
        return jdbc.sql(incorporato ? "select coalesce(database_path(), 'in memoria')"
                : "select s.system_identifier || '/' || d.oid from pg_control_system() s, pg_database d"
                        + " where d.datname = current_database()").query(String.class).single();
    }
}
