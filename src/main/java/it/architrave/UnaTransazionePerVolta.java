package it.architrave;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Transactions that follow each other, for H2: it gathers the roots of its tables one by one while others commit, and killed
 * before its next write it comes back with half a transaction. Who waits longer than the patience is refused; who reads
 * outside a transaction does not wait.
 */
final class UnaTransazionePerVolta extends JdbcTransactionManager {

    private final ReentrantLock turno = new ReentrantLock(true);
    private final Duration pazienza;

    UnaTransazionePerVolta(DataSource dati, Duration pazienza) {
        super(dati);
        this.pazienza = pazienza;
    }

    @Override
    protected void doBegin(Object transazione, TransactionDefinition definizione) {
        attendiIlTurno();
        try {
            super.doBegin(transazione, definizione);
        } catch (RuntimeException | Error e) {
            turno.unlock();
            throw e;
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transazione) {
        try {
            super.doCleanupAfterCompletion(transazione);
        } finally {
            turno.unlock();
        }
    }

    /** Before a connection is taken: who waits holds nothing that another could need. */
    private void attendiIlTurno() {
        try {
            if (!turno.tryLock(pazienza.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CannotAcquireLockException("un'altra transazione non è finita entro " + pazienza);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotAcquireLockException("interrotta in attesa del turno", e);
        }
    }
}
