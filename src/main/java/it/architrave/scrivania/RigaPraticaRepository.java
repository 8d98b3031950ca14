package it.architrave.scrivania;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The cases of the viewer's municipalities, latest first; keyset paging. */
interface RigaPraticaRepository extends Repository<RigaPratica, NumeroPratica> {

    @Query("select numero, procedimento, oggetto, titolare, stato, in_carico_a, presentata_il from scrivania_pratica"
            + " where comune in (:#{#ambito.comuni}) and (presentata_il < :prima or (presentata_il = :prima and numero < :numero))"
            + " order by presentata_il desc, numero desc fetch first :quante rows only")
    List<RigaPratica> elenco(Ambito ambito, OffsetDateTime prima, String numero, int quante);

    @Query("select numero, procedimento, oggetto, titolare, stato, in_carico_a, presentata_il from scrivania_pratica"
            + " where numero = :numero and (:#{#ambito.tutto} = true or comune in (:#{#ambito.comuni}) or exists (select 1"
            + " from pratica p join parte_pratica pp on pp.pratica = p.id where p.numero = scrivania_pratica.numero"
            + " and pp.codice_fiscale = :#{#ambito.parte}))")
    Optional<RigaPratica> trova(Ambito ambito, NumeroPratica numero);
}
