package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Muro;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Terms, behind the wall of their case. */
interface TermineRepository extends Repository<Termine, Long> {

    String VISIBILI = "select t.* from termine t join pratica p on p.numero = t.numero where " + Muro.PRATICA_VISIBILE;

    Termine save(Termine termine);

    @Query(VISIBILI + " and t.numero = :numero order by t.id")
    List<Termine> dellaPratica(Ambito ambito, NumeroPratica numero);

    @Query(VISIBILI + " and t.id = :id")
    Optional<Termine> trova(Ambito ambito, long id);

    /** Open terms after that row, by row. */
    @Query(VISIBILI + " and t.stato in ('IN_CORSO', 'SOSPESO', 'INTERROTTO') and t.id > :dopo order by t.id limit :quanti")
    List<Termine> aperti(Ambito ambito, long dopo, int quanti);
}
