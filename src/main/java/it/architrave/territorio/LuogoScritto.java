package it.architrave.territorio;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The row in which the database remembers where the true installation stands. */
@Component
@DependsOnDatabaseInitialization
class LuogoScritto {

    private final JdbcClient jdbc;
    private final Clock orologio;
    private final TransactionTemplate transazione;

    LuogoScritto(JdbcClient jdbc, Clock orologio, PlatformTransactionManager transazioni) {
        this.jdbc = jdbc;
        this.orologio = orologio;
        this.transazione = new TransactionTemplate(transazioni);
    }

    Optional<String> letto() {
        return jdbc.sql("select luogo from installazione where numero = 1").query(String.class).optional();
    }

    /** The first place; kept when another process has written it in the same moment. */
    void nasce(String luogo) {
        try {
            scrive("insert into installazione (luogo, dal, numero) values (?, ?, 1)", luogo);
        } catch (DuplicateKeyException altroProcesso) {
            // It started at the same time, in the same place.
        }
    }

    void diventa(String luogo) {
        scrive("update installazione set luogo = ?, dal = ? where numero = 1", luogo);
    }

    private void scrive(String istruzione, String luogo) {
        transazione.executeWithoutResult(t -> jdbc.sql(istruzione)
                .params(luogo, orologio.instant().atOffset(ZoneOffset.UTC)).update());
    }
}
