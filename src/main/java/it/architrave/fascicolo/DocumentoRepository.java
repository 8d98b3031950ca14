package it.architrave.fascicolo;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Muro;
import it.architrave.pratica.PraticaId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Documents of drafts and cases, behind the same wall as the answers; those taken out are not shown. */
interface DocumentoRepository extends Repository<Documento, DocumentoId> {

    Documento save(Documento documento);

    @Query("select d.* from documento d join bozza b on b.id = d.pratica where d.pratica = :pratica and d.tolto = false"
            + " and " + Muro.FASCICOLO_VISIBILE + " order by d.caricato_il, d.id")
    List<Documento> diPratica(Ambito ambito, PraticaId pratica);

    /** Those of an open draft whose signatures were looked at. */
    @Query("select d.* from documento d join bozza b on b.id = d.pratica where d.pratica = :pratica and d.tolto = false"
            + " and d.firma is not null and b.numero is null and " + Muro.FASCICOLO_VISIBILE + " order by d.caricato_il, d.id")
    List<Documento> esaminatiDellaBozza(Ambito ambito, PraticaId pratica);

    @Query("select d.* from documento d join bozza b on b.id = d.pratica where d.id = :id and d.tolto = false and "
            + Muro.FASCICOLO_VISIBILE)
    Optional<Documento> trova(Ambito ambito, DocumentoId id);
}
