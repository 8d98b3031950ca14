package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Muro;
import it.architrave.pratica.NumeroPratica;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** To whom the cases were given, behind the wall of their case. */
interface AssegnazioneRepository extends Repository<Assegnazione, Long> {

    Assegnazione save(Assegnazione assegnazione);

    @Query("select a.* from assegnazione a join pratica p on p.numero = a.numero where a.numero = :numero and "
            + Muro.PRATICA_VISIBILE + " order by a.id")
    List<Assegnazione> dellaPratica(Ambito ambito, NumeroPratica numero);
}
