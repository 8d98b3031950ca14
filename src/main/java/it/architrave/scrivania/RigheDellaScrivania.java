package it.architrave.scrivania;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Incarico;
import it.architrave.pratica.ParteDellaPratica;
import it.architrave.pratica.Parti;
import it.architrave.pratica.Pratica;
import it.architrave.procedimento.AttivitaAperta;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Replaces the rows of one case. */
@Component
class RigheDellaScrivania {

    private final JdbcClient jdbc;
    private final Parti parti;

    RigheDellaScrivania(JdbcClient jdbc, Parti parti) {
        this.parti = parti;
        this.jdbc = jdbc;
    }

    void scrivi(Ambito ambito, Pratica pratica, String tenuta, List<AttivitaAperta> aperte) {
        String numero = pratica.numero().valore();
        jdbc.sql("delete from scrivania_attivita where numero = ?").param(numero).update();
        aperte.forEach(a -> inserisci(pratica, a));
        int aggiornate = jdbc.sql("update scrivania_pratica set stato = ?, in_carico_a = ? where numero = ?")
                .params(pratica.stato().name(), tenuta, numero).update();
        if (aggiornate == 0) {
            jdbc.sql("insert into scrivania_pratica (numero, comune, procedimento, oggetto, titolare, stato, in_carico_a,"
                            + " presentata_il) values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(numero, pratica.comune().valore(), pratica.presentazione().procedimento(),
                            pratica.presentazione().oggetto(), titolare(ambito, pratica), pratica.stato().name(), tenuta,
                            pratica.presentazione().presentataIl().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private String titolare(Ambito ambito, Pratica pratica) {
        return parti.di(ambito, pratica.numero()).stream().filter(p -> p.qualita().equals("Titolare")).map(ParteDellaPratica::nome)
                .findFirst().orElse("");
    }

    private void inserisci(Pratica pratica, AttivitaAperta a) {
        jdbc.sql("insert into scrivania_attivita (id, numero, comune, ufficio, nodo, nome, assegnatario, aperta, oggetto)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(a.id(), a.numero().valore(), pratica.comune().valore(),
                        new Incarico(pratica.comune(), a.ruolo()).ufficio(), a.nodo(), a.nome(), a.assegnatario(),
                        a.aperta().atOffset(ZoneOffset.UTC), pratica.presentazione().oggetto())
                .update();
    }
}
