package it.architrave.pratica;

import it.architrave.accesso.Ambito;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The persons of the cases. */
@Component
public class Parti {

    private final JdbcClient jdbc;
    private final Pratiche pratiche;

    Parti(JdbcClient jdbc, Pratiche pratiche) {
        this.jdbc = jdbc;
        this.pratiche = pratiche;
    }

    /** The persons of this case, who files first. */
    public List<ParteDellaPratica> di(Ambito ambito, NumeroPratica numero) {
        Pratica pratica = pratiche.leggi(ambito, numero);
        return jdbc.sql("select codice_fiscale, nome, qualita, recapito from parte_pratica where pratica = ? order by id")
                .param(pratica.id().valore())
                .query((r, i) -> new ParteDellaPratica(r.getString(1), r.getString(2), r.getString(3), r.getString(4)))
                .list();
    }

    void iscrivi(PraticaId pratica, List<ParteDellaPratica> persone) {
        for (ParteDellaPratica parte : persone) {
            jdbc.sql("insert into parte_pratica (pratica, codice_fiscale, nome, qualita, recapito) values (?, ?, ?, ?, ?)")
                    .params(pratica.valore(), parte.codiceFiscale(), parte.nome(), parte.qualita(), parte.recapito())
                    .update();
        }
    }
}
