package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Uffici;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The persons responsible for the procedures of each municipality; what parties are told of them is public. */
@Component
public class Responsabili {

    private final JdbcClient jdbc;
    private final Uffici uffici;
    private final Clock orologio;

    Responsabili(JdbcClient jdbc, Uffici uffici, Clock orologio) {
        this.jdbc = jdbc;
        this.uffici = uffici;
        this.orologio = orologio;
    }

    /** The person designated for that procedure; until one is, the head of the unit answers (art. 5 c. 2 L. 241/1990). */
    public Responsabile delProcedimento(CodiceIstat comune, String procedimento) {
        return jdbc.sql("select u.nome from responsabile r join utente u on u.nome_utente = r.nome_utente"
                        + " and u.attivo where r.comune = ? and r.procedimento = ?").params(comune.valore(), procedimento)
                .query(String.class).optional().map(nome -> new Responsabile(nome, true))
                .orElseGet(() -> new Responsabile(capo(comune), false));
    }

    /** As the office says; else who holds the role. */
    private String capo(CodiceIstat comune) {
        String detto = uffici.di(comune).responsabile();
        return !detto.isEmpty() ? detto : jdbc.sql("select u.nome from utente u join incarico i on i.nome_utente ="
                        + " u.nome_utente where u.attivo and i.comune = :comune and i.ruolo = :ruolo and (i.dal is null or"
                        + " i.dal <= :oggi) and (i.al is null or i.al >= :oggi) order by u.nome fetch first 1 rows only")
                .param("comune", comune.valore()).param("ruolo", Ruolo.RESPONSABILE_SERVIZIO.codice())
                .param("oggi", LocalDate.now(orologio)).query(String.class).optional().orElse("");
    }

    /** The user names of those designated, by procedure. */
    Map<String, String> designati(CodiceIstat comune) {
        return jdbc.sql("select procedimento, nome_utente from responsabile where comune = ?").param(comune.valore())
                .query((r, i) -> Map.entry(r.getString(1), r.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Without a user name nobody is designated any more. */
    void designa(CodiceIstat comune, String procedimento, String nomeUtente) {
        jdbc.sql("delete from responsabile where comune = ? and procedimento = ?").params(comune.valore(), procedimento)
                .update();
        if (!nomeUtente.isEmpty()) {
            jdbc.sql("insert into responsabile (comune, procedimento, nome_utente) values (?, ?, ?)")
                    .params(comune.valore(), procedimento, nomeUtente).update();
        }
    }
}
