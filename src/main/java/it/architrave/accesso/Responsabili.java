package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Uffici;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The persons responsible for the procedures of each municipality; what parties are told of them is public. */
@Component
public class Responsabili {

    private final JdbcClient jdbc;
    private final Uffici uffici;

    Responsabili(JdbcClient jdbc, Uffici uffici) {
        this.jdbc = jdbc;
        this.uffici = uffici;
    }

    /** The person designated for that procedure; until one is, the head of the unit answers (art. 5 c. 2 L. 241/1990). */
    public Responsabile delProcedimento(CodiceIstat comune, String procedimento) {
        return jdbc.sql("select u.nome from responsabile r join utente u on u.nome_utente = r.nome_utente"
                        + " where r.comune = ? and r.procedimento = ?").params(comune.valore(), procedimento)
                .query(String.class).optional().map(nome -> new Responsabile(nome, true))
                .orElseGet(() -> new Responsabile(uffici.di(comune).responsabile(), false));
    }
}
