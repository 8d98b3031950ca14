package it.architrave.scrivania;

import it.architrave.accesso.Ambito;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The queues; keyset paging by opening time and id, so that page n costs what page 1 costs. */
interface RigaAttivitaRepository extends Repository<RigaAttivita, String> {

    String DOPO = " and (aperta > :aperta or (aperta = :aperta and id > :id)) order by aperta, id"
            + " fetch first :quante rows only";

    @Query("select id, numero, ufficio, nome, assegnatario, aperta, oggetto from scrivania_attivita"
            + " where ufficio in (:#{#ambito.uffici})" + DOPO)
    List<RigaAttivita> coda(Ambito ambito, OffsetDateTime aperta, String id, int quante);

    @Query("select id, numero, ufficio, nome, assegnatario, aperta, oggetto from scrivania_attivita"
            + " where assegnatario = :#{#ambito.utente} and ufficio in (:#{#ambito.uffici})" + DOPO)
    List<RigaAttivita> mie(Ambito ambito, OffsetDateTime aperta, String id, int quante);

    @Query("select id, numero, ufficio, nome, assegnatario, aperta, oggetto from scrivania_attivita"
            + " where numero = :numero and comune in (:#{#ambito.comuni}) order by aperta, id")
    List<RigaAttivita> dellaPratica(Ambito ambito, String numero);
}
