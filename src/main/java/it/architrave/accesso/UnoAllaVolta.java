package it.architrave.accesso;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a starting process enters if it is not there yet: of processes that start together one enters, the others find it. */
@Component
public class UnoAllaVolta {

    private final JdbcClient jdbc;

    UnoAllaVolta(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one transaction, with every other process kept outside until it ends. */
    @Transactional
    public void fa(Runnable lavoro) {
        jdbc.sql("update turno set prossimo = prossimo where lavoro = 'avvio'").update();
        lavoro.run();
    }
}
