package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Muro;
import it.architrave.pratica.NumeroPratica;
import java.util.List;
import java.util.Set;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Orders to conform, behind the wall of their case. */
interface ConformazioneRepository extends Repository<Conformazione, Long> {

    Conformazione save(Conformazione conformazione);

    @Query("select c.* from conformazione c join pratica p on p.numero = c.pratica where c.pratica = :pratica and "
            + Muro.PRATICA_VISIBILE + " order by c.id")
    List<Conformazione> dellaPratica(Ambito ambito, NumeroPratica pratica);

    /** The cases in which the measures of an order are awaited. */
    @Query("select c.pratica from conformazione c join pratica p on p.numero = c.pratica where c.stato = 'ORDINATA' and "
            + Muro.PRATICA_VISIBILE)
    Set<String> cheAttendono(Ambito ambito);
}
