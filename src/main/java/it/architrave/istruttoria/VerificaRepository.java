package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Muro;
import it.architrave.pratica.NumeroPratica;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Formal checks, behind the wall of their case. */
interface VerificaRepository extends Repository<Verifica, Long> {

    Verifica save(Verifica verifica);

    @Query("select v.* from verifica v join pratica p on p.numero = v.numero where v.numero = :numero and "
            + Muro.PRATICA_VISIBILE + " order by v.id")
    List<Verifica> dellaPratica(Ambito ambito, NumeroPratica numero);
}
