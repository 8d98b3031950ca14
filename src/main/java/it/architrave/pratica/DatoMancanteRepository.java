package it.architrave.pratica;

import it.architrave.accesso.Ambito;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Data left for later, behind the wall of their case. */
interface DatoMancanteRepository extends Repository<DatoMancante, Long> {

    DatoMancante save(DatoMancante dato);

    @Query("select d.* from dato_mancante d join pratica p on p.numero = d.pratica where d.pratica = :numero and "
            + Muro.PRATICA_VISIBILE + " order by d.id")
    List<DatoMancante> dellaPratica(Ambito ambito, NumeroPratica numero);
}
