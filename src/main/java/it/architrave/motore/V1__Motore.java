package it.architrave.motore;

import java.sql.Connection;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Creates the engine's own tables with the scripts in its jar, so that one tool owns the whole schema. */
@Component
class V1__Motore extends BaseJavaMigration {

    private static final List<String> PARTI = List.of("engine", "history", "identity", "case.engine", "case.history",
            "decision.engine", "decision.history");

    @Override
    public void migrate(Context contesto) throws Exception {
        Connection connessione = contesto.getConnection();
        String base = connessione.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? "postgres" : "h2";
        for (String parte : PARTI) {
            ScriptUtils.executeSqlScript(connessione, new ClassPathResource(
                    "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(base, parte)));
        }
    }
}
