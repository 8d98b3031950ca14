package it.architrave.fascicolo;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Muro;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The validations, behind the same wall as the documents. */
interface VerificaEseguitaRepository extends Repository<VerificaEseguita, UUID> {

    VerificaEseguita save(VerificaEseguita verifica);

    @Query("select v.* from verifica_firma v join documento d on d.id = v.documento join bozza b on b.id = d.pratica"
            + " where v.documento = :documento and d.tolto = false and " + Muro.FASCICOLO_VISIBILE
            + " order by v.momento desc, v.id")
    List<VerificaEseguita> diDocumento(Ambito ambito, DocumentoId documento);

    @Query("select v.* from verifica_firma v join documento d on d.id = v.documento join bozza b on b.id = d.pratica"
            + " where v.id = :id and v.documento = :documento and d.tolto = false and " + Muro.FASCICOLO_VISIBILE)
    Optional<VerificaEseguita> trova(Ambito ambito, DocumentoId documento, UUID id);
}
