package it.architrave.comunicazioni;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The trace of each attempt to send, written before it: what remains when a process dies between sending and marking. */
@Component
class TracciaInvii {

    private final JdbcClient jdbc;

    TracciaInvii(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether an earlier attempt has no known outcome. */
    boolean interrotto(long avviso) {
        return jdbc.sql("select count(*) from tentativo_di_invio where avviso = ? and esito is null").param(avviso)
                .query(Long.class).single() > 0;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void inizia(long avviso, Instant ora) {
        jdbc.sql("insert into tentativo_di_invio (avviso, iniziato_il) values (?, ?)")
                .params(avviso, ora.atOffset(ZoneOffset.UTC)).update();
    }

    void conclude(long avviso, String esito) {
        jdbc.sql("update tentativo_di_invio set esito = ? where avviso = ? and esito is null").params(esito, avviso)
                .update();
    }
}
