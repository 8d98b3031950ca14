package it.architrave.fascicolo;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A validation in the history of a document: when, why, with which outcome.
 *
 * @param verifica all that it found
 */
@Table("verifica_firma")
public record VerificaEseguita(@Id UUID id, DocumentoId documento, Instant momento, EsitoVerifica esito,
                               @Embedded.Empty Richiesta richiesta, Verifica verifica, @Version int versione) {

    /** What for, and by whom. */
    public record Richiesta(Occasione occasione, String chiestaDa) {
    }

    static VerificaEseguita di(DocumentoId documento, Verifica verifica, Richiesta richiesta) {
        return new VerificaEseguita(verifica.id(), documento, verifica.momento(), verifica.esito(), richiesta, verifica, 0);
    }
}
