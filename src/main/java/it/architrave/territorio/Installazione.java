package it.architrave.territorio;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one true installation: the database remembers the place where it first stood. Restored anywhere else, it is a copy
 * until an administrator says that it took the original's place, and nothing leaves the building from a copy.
 */
@Component
@DependsOnDatabaseInitialization
public class Installazione {

    private final JdbcClient jdbc;
    private final Clock orologio;
    private final boolean sospese;
    private final String luogo;

    Installazione(JdbcClient jdbc, LuogoDelDatabase luogo, Clock orologio,
                  @Value("${architrave.uscite-sospese:false}") boolean sospese) {
        this.jdbc = jdbc;
        this.orologio = orologio;
        this.sospese = sospese;
        this.luogo = luogo.qui();
        if (jdbc.sql("select count(*) from installazione").query(Long.class).single() == 0) {
            insediati();
        }
    }

    /** False in a restored copy and with {@code architrave.uscite-sospese}: notices then wait where they are. */
    public boolean usciteAperte() {
        return !sospese && !copia();
    }

    /** Whether this database first stood somewhere else. */
    public boolean copia() {
        return !jdbc.sql("select luogo from installazione where numero = 1").query(String.class).single().equals(luogo);
    }

    /** From now on this is the true installation; the original must not run any more. */
    public void subentra() {
        jdbc.sql("update installazione set luogo = ?, dal = ? where numero = 1").params(luogo, adesso()).update();
    }

    private void insediati() {
        try {
            jdbc.sql("insert into installazione (numero, luogo, dal) values (1, ?, ?)").params(luogo, adesso()).update();
        } catch (DuplicateKeyException altroProcesso) {
            // It started at the same time, in the same place.
        }
    }

    private OffsetDateTime adesso() {
        return orologio.instant().atOffset(ZoneOffset.UTC);
    }
}
