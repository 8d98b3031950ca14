package it.architrave.accesso;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose turn it is when every process of the installation has the same work to do, and one is enough. */
@Component
public class Turni {

    private final JdbcClient jdbc;
    private final Clock orologio;
    private final TransactionTemplate transazione;

    Turni(JdbcClient jdbc, Clock orologio, PlatformTransactionManager transazioni) {
        this.jdbc = jdbc;
        this.orologio = orologio;
        this.transazione = new TransactionTemplate(transazioni);
    }

    /**
     * Whether it is this process's turn; if so nobody else's before half of {@code ogni} has gone by. A turn further away
     * than {@code ogni} is of a clock that has been moved back since.
     */
    public boolean tocca(String lavoro, Duration ogni) {
        Instant ora = orologio.instant();
        var prossimo = ora.plus(ogni.dividedBy(2)).atOffset(ZoneOffset.UTC);
        if (scrive("update turno set prossimo = ? where lavoro = ? and (prossimo <= ? or prossimo > ?)", prossimo, lavoro,
                ora.atOffset(ZoneOffset.UTC), ora.plus(ogni).atOffset(ZoneOffset.UTC))) {
            return true;
        }
        if (jdbc.sql("select count(*) from turno where lavoro = ?").param(lavoro).query(Long.class).single() > 0) {
            return false;
        }
        try {
            return scrive("insert into turno (lavoro, prossimo) values (?,?)", lavoro, prossimo);
        } catch (DuplicateKeyException altroProcesso) {
            return false;
        }
    }

    private boolean scrive(String istruzione, Object... valori) {
        return transazione.execute(t -> jdbc.sql(istruzione).params(valori).update()) > 0;
    }
}
