package it.architrave.pratica;

import it.architrave.accesso.Ambito;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Links between cases, behind the wall of their cases. */
interface LegameRepository extends Repository<Legame, Long> {

    Legame save(Legame legame);

    @Query("select l.* from legame l join pratica p on p.numero = l.madre where (l.madre = :numero or l.collegata = :numero) and "
            + Muro.PRATICA_VISIBILE + " order by l.id")
    List<Legame> dellaPratica(Ambito ambito, NumeroPratica numero);

    /** The link to a case of that kind that is still open. */
    @Query("select l.* from legame l join pratica p on p.numero = l.collegata where l.madre = :madre and l.genere = :genere"
            + " and p.stato = 'APERTA_D_UFFICIO' and " + Muro.PRATICA_VISIBILE + " order by l.id fetch first 1 row only")
    Optional<Legame> aperto(Ambito ambito, NumeroPratica madre, GenereDiLegame genere);
}
