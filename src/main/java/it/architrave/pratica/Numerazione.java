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
    private final TransactionTemplate aParte;

    Numerazione(JdbcClient jdbc, PlatformTransactionManager transazioni) {
        this.jdbc = jdbc;
        this.aParte = new TransactionTemplate(transazioni);
        this.aParte.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The next number of the series ({@code pratica/048017/2026}), starting at 1. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long prossimo(String serie) {
        if (avanza(serie) == 0) {
            aParte.executeWithoutResult(t -> apri(serie));
            avanza(serie);
        }
        return jdbc.sql("select valore from contatore where serie = ?").param(serie).query(Long.class).single();
    }

    private int avanza(String serie) {
        return jdbc.sql("update contatore set valore = valore + 1 where serie = ?").param(serie).update();
    }

    private void apri(String serie) {
        try {
            jdbc.sql("insert into contatore (serie, valore) values (?, 0)").param(serie).update();
        } catch (DuplicateKeyException giaAperta) {
            // Somebody else opened the series in the same moment: nothing is lost.
        }
    }
}
