package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Muro;
import it.architrave.pratica.NumeroPratica;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Invitations, behind the wall of their case. */
interface InvitoRepository extends Repository<Invito, Long> {

    Invito save(Invito invito);

    @Query("select i.* from invito i join pratica p on p.numero = i.numero where i.numero = :numero and "
            + Muro.PRATICA_VISIBILE + " order by i.progressivo")
    List<Invito> dellaPratica(Ambito ambito, NumeroPratica numero);
}
