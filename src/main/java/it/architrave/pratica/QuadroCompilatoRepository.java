package it.architrave.pratica;

import it.architrave.accesso.Ambito;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Answers of drafts and of filed cases: the writer of the draft, the parties and the municipality's office see them. */
interface QuadroCompilatoRepository extends Repository<QuadroCompilato, Long> {

    QuadroCompilato save(QuadroCompilato quadro);

    @Query("select q.* from quadro_compilato q join bozza b on b.id = q.bozza where q.bozza = :id and "
            + Muro.FASCICOLO_VISIBILE)
    List<QuadroCompilato> diPratica(Ambito ambito, PraticaId id);

    @Query("select q.* from quadro_compilato q join bozza b on b.id = q.bozza where q.bozza = :id and q.codice = :codice and "
            + Muro.BOZZA_MIA)
    Optional<QuadroCompilato> dellaBozza(Ambito ambito, PraticaId id, String codice);
}
