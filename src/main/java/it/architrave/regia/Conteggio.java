package it.architrave.regia;

import it.architrave.territorio.CodiceIstat;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many instances of each model run in each municipality. */
@Component
class Conteggio {

    /** The engine's queries cannot group: by its API this would be one query per model and municipality. */
    private static final String IN_CORSO = "select PROC_DEF_ID_, TENANT_ID_, count(*) from ACT_RU_EXECUTION"
            + " where PARENT_ID_ is null and TENANT_ID_ is not null group by PROC_DEF_ID_, TENANT_ID_";

    private final JdbcClient jdbc;

    Conteggio(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By id of the definition. */
    Map<String, Map<CodiceIstat, Long>> inCorso() {
        Map<String, Map<CodiceIstat, Long>> conteggio = new HashMap<>();
        jdbc.sql(IN_CORSO).query(r -> {
            conteggio.computeIfAbsent(r.getString(1), d -> new HashMap<>())
                    .put(new CodiceIstat(r.getString(2)), r.getLong(3));
        });
        return conteggio;
    }
}
