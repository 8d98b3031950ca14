package it.architrave.istruttoria.requisiti;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Muro;
import it.architrave.pratica.NumeroPratica;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Examinations of requirements, behind the wall of their case. */
interface EsameDeiRequisitiRepository extends Repository<EsameDeiRequisiti, Long> {

    EsameDeiRequisiti save(EsameDeiRequisiti esame);

    @Query("select e.* from esame_dei_requisiti e join pratica p on p.numero = e.numero where e.numero = :numero and "
            + Muro.PRATICA_VISIBILE + " order by e.id")
    List<EsameDeiRequisiti> dellaPratica(Ambito ambito, NumeroPratica numero);
}
