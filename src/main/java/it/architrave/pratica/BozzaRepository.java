package it.architrave.pratica;

import it.architrave.accesso.Ambito;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Drafts; only who writes one sees it, not even the office. */
interface BozzaRepository extends Repository<Bozza, PraticaId> {

    Bozza save(Bozza bozza);

    @Query("select b.* from bozza b where b.id = :id and not b.scartata and " + Muro.BOZZA_MIA)
    Optional<Bozza> trova(Ambito ambito, PraticaId id);

    /** The same, holding the row until the transaction ends: two saves of one draft follow each other. */
    @Query("select b.* from bozza b where b.id = :id and not b.scartata and " + Muro.BOZZA_MIA + " for update")
    Optional<Bozza> trovaETieni(Ambito ambito, PraticaId id);

    @Query("select b.* from bozza b where b.compilatore = :#{#ambito.utente} and b.numero is null and not b.scartata order by b.aperta desc")
    List<Bozza> ancoraAperte(Ambito ambito);
}
