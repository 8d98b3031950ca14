package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The absences as they stand in their table. */
@Component
class RigheDelleAssenze {

    private static final String LETTURA = "select id, nome_utente, comune, dal, al, sostituto, motivo from assenza where ";

    private final JdbcClient jdbc;

    RigheDelleAssenze(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of that office that are not over. */
    List<Assenza> dellUfficio(Utente chi, CodiceIstat comune, LocalDate oggi) {
        Potere.sullUfficio(chi, comune);
        return leggi("comune = ? and al >= ? order by dal, id", comune.valore(), oggi);
    }

    /** Those, wherever they are, in which one of the two is away or stands in on any day of the new one. */
    List<Assenza> accanto(Utente chi, Assenza nuova) {
        Potere.sullUfficio(chi, nuova.comune());
        return leggi("(nome_utente in (?, ?) or sostituto in (?, ?)) and dal <= ? and al >= ? order by dal, id",
                nuova.nomeUtente(), nuova.sostituto(), nuova.nomeUtente(), nuova.sostituto(), nuova.al(), nuova.dal());
    }

    /** Two who write absences of the same people do it one after the other. */
    void tieni(String uno, String altro) {
        jdbc.sql("select nome_utente from utente where nome_utente in (?, ?) order by nome_utente for update")
                .params(uno, altro).query(String.class).list();
    }

    void scrivi(Assenza a) {
        jdbc.sql("insert into assenza (nome_utente, comune, dal, al, sostituto, motivo) values (?,?,?,?,?,?)")
                .params(a.nomeUtente(), a.comune().valore(), a.dal(), a.al(), a.sostituto(), a.motivo()).update();
    }

    void finisci(long id, LocalDate al) {
        jdbc.sql("update assenza set al = ? where id = ?").params(al, id).update();
    }

    void togli(long id) {
        jdbc.sql("delete from assenza where id = ?").param(id).update();
    }

    private List<Assenza> leggi(String condizione, Object... parametri) {
        return jdbc.sql(LETTURA + condizione).params(parametri)
                .query((r, i) -> new Assenza(r.getLong(1), r.getString(2), new CodiceIstat(r.getString(3)),
                        r.getObject(4, LocalDate.class), r.getObject(5, LocalDate.class), r.getString(6), r.getString(7)))
                .list();
    }
}
