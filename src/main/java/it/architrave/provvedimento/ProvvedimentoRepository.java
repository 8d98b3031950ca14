package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Muro;
import it.architrave.pratica.NumeroPratica;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Acts, behind the wall of their case. */
interface ProvvedimentoRepository extends Repository<Provvedimento, Long> {

    Provvedimento save(Provvedimento provvedimento);

    @Query("select a.* from provvedimento a join pratica p on p.numero = a.pratica where a.pratica = :pratica and "
            + Muro.PRATICA_VISIBILE + " order by a.id")
    List<Provvedimento> dellaPratica(Ambito ambito, NumeroPratica pratica);
}
