package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Muro;
import it.architrave.pratica.NumeroPratica;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Communications, behind the wall of their case; only the office marks them as read. */
interface ComunicazioneRepository extends Repository<RigaComunicazione, Long> {

    String VISIBILI = "select c.* from comunicazione c join pratica p on p.numero = c.pratica where "
            + Muro.PRATICA_VISIBILE + " and ";

    RigaComunicazione save(RigaComunicazione riga);

    @Query(VISIBILI + "c.pratica = :pratica order by c.id")
    List<RigaComunicazione> dellaPratica(Ambito ambito, NumeroPratica pratica);

    @Query(VISIBILI + "c.id = :id")
    Optional<RigaComunicazione> trova(Ambito ambito, long id);

    @Query(VISIBILI + "c.pratica = :pratica and c.chiave = :chiave")
    Optional<RigaComunicazione> conChiave(Ambito ambito, NumeroPratica pratica, String chiave);

    @Query("select c.* from comunicazione c where c.id = :id and"
            + " (:#{#ambito.tutto} = true or c.comune in (:#{#ambito.comuni})) for update")
    Optional<RigaComunicazione> tieniInUfficio(Ambito ambito, long id);
}
