package it.architrave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** H2 killed while two write may come back with half of what one wrote: there they write one after the other. */
class UnaTransazionePerVoltaTests {

    private final ExecutorService altro = Executors.newSingleThreadExecutor();
    private JdbcConnectionPool dati;
    private TransactionTemplate transazione;
    private JdbcClient jdbc;

    @BeforeEach
    void apreUnaBaseSuFile(@TempDir Path cartella) {
        dati = JdbcConnectionPool.create("jdbc:h2:file:" + cartella.resolve("base") + ";WRITE_DELAY=0", "sa", "");
        transazione = new TransactionTemplate(new Transazioni().transactionManager(dati, "jdbc:h2:file:base", Duration.ZERO));
        jdbc = JdbcClient.create(dati);
        jdbc.sql("create table nota (testo varchar(20))").update();
    }

    @AfterEach
    void chiude() {
        altro.shutdownNow();
        dati.dispose();
    }

    @Test
    void chiScriveAttendeCheLAltroAbbiaFinito() throws Exception {
        transazione.executeWithoutResult(t -> {
            scrive("prima");
            assertThatThrownBy(() -> unAltroScrive("seconda").get()).hasCauseInstanceOf(CannotAcquireLockException.class);
        });
        unAltroScrive("terza").get();
        assertThat(note()).isEqualTo(2);
    }

    @Test
    void chiLeggeFuoriDaUnaTransazioneNonAttende() {
        transazione.executeWithoutResult(t -> {
            scrive("prima");
            assertThat(altro.submit(this::note)).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(0L);
        });
    }

    @Test
    void unaTransazioneDentroUnAltraHaGiaIlTurno() {
        TransactionTemplate nuova = new TransactionTemplate(transazione.getTransactionManager());
        nuova.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transazione.executeWithoutResult(t -> nuova.executeWithoutResult(dentro -> scrive("dentro")));
        assertThat(unAltroScrive("dopo")).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void chiFallisceRendeIlTurno() {
        assertThatThrownBy(() -> transazione.executeWithoutResult(t -> {
            throw new IllegalStateException("annullata");
        })).hasMessage("annullata");
        dati.setMaxConnections(1);
        dati.setLoginTimeout(1);
        transazione.executeWithoutResult(t -> {
            TransactionTemplate nuova = new TransactionTemplate(transazione.getTransactionManager());
            nuova.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            assertThatThrownBy(() -> nuova.executeWithoutResult(senzaConnessione -> scrive("mai")));
        });
        assertThat(unAltroScrive("dopo")).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void suPostgresqlSiScriveInsieme() {
        assertThat(new Transazioni().transactionManager(dati, "jdbc:postgresql://base", Duration.ZERO))
                .isNotInstanceOf(UnaTransazionePerVolta.class);
    }

    private Future<?> unAltroScrive(String testo) {
        return altro.submit(() -> transazione.executeWithoutResult(t -> scrive(testo)));
    }

    private void scrive(String testo) {
        jdbc.sql("insert into nota (testo) values (?)").param(testo).update();
    }

    private long note() {
        return jdbc.sql("select count(*) from nota").query(Long.class).single();
    }
}
