package it.architrave.accesso;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which identity of which provider (issuer and subject) is which user; at most one each. */
@Component
public class Identita {

    /** The issuer under which parties are known by fiscal code, whoever identified them. */
    static final String PER_CODICE_FISCALE = "codice-fiscale";

    private final JdbcClient jdbc;

    Identita(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<String> di(String emittente, String soggetto) {
        return jdbc.sql("select nome_utente from identita where emittente = ? and soggetto = ?")
                .params(emittente, soggetto).query(String.class).optional();
    }

    /** Binds the identity to the user from now on; a collision is refused by the primary key. */
    @Transactional
    public void lega(String emittente, String soggetto, String nomeUtente) {
        jdbc.sql("insert into identita (emittente, soggetto, nome_utente) values (?,?,?)")
                .params(emittente, soggetto, nomeUtente).update();
    }

    void sposta(String emittente, String soggetto, String nomeUtente) {
        jdbc.sql("update identita set nome_utente = ? where emittente = ? and soggetto = ?")
                .params(nomeUtente, emittente, soggetto).update();
    }

    /** Forgets how a user enters: the next login binds anew. */
    @Transactional
    public void sciogli(String nomeUtente) {
        jdbc.sql("delete from identita where nome_utente = ? and emittente <> ?").params(nomeUtente, PER_CODICE_FISCALE).update();
    }
}
