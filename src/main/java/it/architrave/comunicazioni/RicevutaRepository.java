package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Muro;
import it.architrave.pratica.NumeroPratica;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Facts of receipts given before their words were fixed, behind the wall of their case; none is added. */
interface RicevutaRepository extends Repository<RicevutaRilasciata, Long> {

    @Query("select r.* from ricevuta r join pratica p on p.numero = r.pratica where r.pratica = :pratica and "
            + Muro.PRATICA_VISIBILE)
    Optional<RicevutaRilasciata> trova(Ambito ambito, NumeroPratica pratica);
}
