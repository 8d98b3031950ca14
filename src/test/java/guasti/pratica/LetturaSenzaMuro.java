package guasti.pratica;

import it.architrave.accesso.Ambito;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads by hand without saying for whom; and asks the database what time it is. */
public class LetturaSenzaMuro {

    private final JdbcClient jdbc;

    LetturaSenzaMuro(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String numero(String id) {
        return jdbc.sql("select numero from pratica where id = ?").param(id).query(String.class).single();
    }

    String giusto(Ambito ambito) {
        return jdbc.sql("select numero from pratica where comune in (?)").param(ambito.getComuni())
                .query(String.class).single();
    }

    public void segna(String id) {
        jdbc.sql("update pratica set vista_il = now() where id = ?").param(id).update();
    }

    void collabora(String id) {
        jdbc.sql("update pratica set vista = true where id = ?").param(id).update();
    }
}
