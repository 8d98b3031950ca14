package it.architrave.pratica;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Progressive numbers without gaps: the number is drawn in the transaction that uses it, so a rolled-back act gives it
 * back; the row is held until then, so acts on one series follow each other.
 */
@Component
public class Numerazione {

    private final JdbcClient jdbc;
    private final TransactionTemplate aPunto;

    Numerazione(JdbcClient jdbc, PlatformTransactionManager transazioni) {
        this.jdbc = jdbc;
        this.aPunto = new TransactionTemplate(transazioni);
        this.aPunto.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** The next number of the series ({@code pratica/048017/2026}), starting at 1. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long prossimo(String serie) {
        if (avanza(serie) == 0) {
            apri(serie);
            avanza(serie);
        }
        return jdbc.sql("select valore from contatore where serie = ?").param(serie).query(Long.class).single();
    }

    private int avanza(String serie) {
        return jdbc.sql("update contatore set valore = valore + 1 where serie = ?").param(serie).update();
    }

    /** At a save point: a second connection could wait for ever where all are held by who asks for one. */
    private void apri(String serie) {
        try {
            aPunto.executeWithoutResult(t -> jdbc.sql("insert into contatore (serie, valore) values (?, 0)").param(serie)
                    .update());
        } catch (DuplicateKeyException giaAperta) {
            // Somebody else opened the series in the same moment, and has committed: nothing is lost.
        }
    }
}
