package it.architrave.pratica;

import it.architrave.accesso.Ambito;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Lines of the journal, behind the wall of their case. */
interface GiornaleRepository extends Repository<VoceGiornale, Long> {

    VoceGiornale save(VoceGiornale voce);

    @Query("select g.* from giornale g join pratica p on p.numero = g.numero where g.numero = :numero and "
            + Muro.PRATICA_VISIBILE + " order by g.id")
    List<VoceGiornale> voci(Ambito ambito, NumeroPratica numero);
}
