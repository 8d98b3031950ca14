package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Muro;
import it.architrave.pratica.NumeroPratica;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Deliveries, behind the wall of their case. */
interface ConsegnaRepository extends Repository<ConsegnaDellaLettera, Long> {

    ConsegnaDellaLettera save(ConsegnaDellaLettera consegna);

    @Query("select c.* from consegna c join pratica p on p.numero = c.pratica where c.pratica = :pratica and "
            + Muro.PRATICA_VISIBILE + " order by c.id")
    List<ConsegnaDellaLettera> dellaPratica(Ambito ambito, NumeroPratica pratica);
}
