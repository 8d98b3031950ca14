package it.architrave.pratica;

import it.architrave.accesso.Ambito;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Filed cases, behind the wall: the municipality's office and the parties see them, nobody else. */
interface PraticaRepository extends Repository<Pratica, PraticaId> {

    Pratica save(Pratica pratica);

    @Query("select p.* from pratica p where p.numero = :numero and " + Muro.PRATICA_VISIBILE)
    Optional<Pratica> trova(Ambito ambito, NumeroPratica numero);

    /** The same, holding the row until the transaction ends: two acts on one case follow each other. */
    @Query("select p.* from pratica p where p.numero = :numero and " + Muro.PRATICA_VISIBILE + " for update")
    Optional<Pratica> trovaETieni(Ambito ambito, NumeroPratica numero);

    @Query("select p.* from pratica p where p.id = :id and " + Muro.PRATICA_VISIBILE)
    Optional<Pratica> perId(Ambito ambito, PraticaId id);

    @Query("select p.* from pratica p where exists (select 1 from parte_pratica pp where pp.pratica = p.id"
            + " and pp.codice_fiscale = :#{#ambito.parte}) order by p.presentata_il desc")
    List<Pratica> dellaParte(Ambito ambito);
}
