package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Muro;
import it.architrave.territorio.CodiceIstat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Terms, behind the wall of their case. */
interface TermineRepository extends Repository<Termine, Long> {

    String VISIBILI = "select t.* from termine t join pratica p on p.numero = t.numero where " + Muro.PRATICA_VISIBILE;

    String APERTI = "('IN_CORSO', 'SOSPESO', 'INTERROTTO')";

    Termine save(Termine termine);

    @Query(VISIBILI + " and t.numero = :numero order by t.id")
    List<Termine> dellaPratica(Ambito ambito, NumeroPratica numero);

    @Query(VISIBILI + " and t.id = :id")
    Optional<Termine> trova(Ambito ambito, long id);

    /** Open terms after that row, by row. */
    @Query(VISIBILI + " and t.stato in " + APERTI + " and t.id > :dopo order by t.id limit :quanti")
    List<Termine> aperti(Ambito ambito, long dopo, int quanti);

    /** Open terms of the kinds whose length that parameter says, in those municipalities; the first to end first. */
    @Query("select t.* from termine t join pratica p on p.numero = t.numero join tipo_termine k on k.codice = t.codice where "
            + Muro.PRATICA_VISIBILE + " and t.stato in " + APERTI + " and coalesce(k.durata, k.codice) = :parametro"
            + " and t.comune in (:comuni) order by t.scadenza, t.id limit :quanti")
    List<Termine> misuratiDa(Ambito ambito, String parametro, Collection<String> comuni, int quanti);

    @Query("select p.numero, p.presentata_il from pratica p where p.numero in (:numeri) and " + Muro.PRATICA_VISIBILE)
    List<Presentata> presentate(Ambito ambito, Collection<String> numeri);

    /** Running terms of the municipality that end between the two days, both included, after that row; by row. */
    @Query(VISIBILI + " and t.stato = 'IN_CORSO' and t.comune = :comune and t.scadenza >= :dal and t.scadenza <= :al"
            + " and t.id > :dopo order by t.id limit :quanti")
    List<Termine> inScadenza(Ambito ambito, CodiceIstat comune, LocalDate dal, LocalDate al, long dopo, int quanti);

    /** When a case was filed. */
    record Presentata(NumeroPratica numero, Instant presentataIl) {
    }
}
