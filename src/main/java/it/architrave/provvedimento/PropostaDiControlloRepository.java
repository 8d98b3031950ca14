package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Muro;
import it.architrave.pratica.NumeroPratica;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Proposals of acts of control, behind the wall of their case. */
interface PropostaDiControlloRepository extends Repository<PropostaDiControllo, Long> {

    PropostaDiControllo save(PropostaDiControllo proposta);

    @Query("select c.* from proposta_di_controllo c join pratica p on p.numero = c.numero where c.numero = :numero and "
            + Muro.PRATICA_VISIBILE + " order by c.id")
    List<PropostaDiControllo> dellaPratica(Ambito ambito, NumeroPratica numero);
}
