package it.architrave.fascicolo;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.PraticaId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a validation into the history and onto the document, in one short commit. */
@Component
class RegistroVerifiche {

    private final DocumentoRepository documenti;
    private final VerificaEseguitaRepository verifiche;

    RegistroVerifiche(DocumentoRepository documenti, VerificaEseguitaRepository verifiche) {
        this.documenti = documenti;
        this.verifiche = verifiche;
    }

    /** Of two at once on the same document one is refused, by the document's version. */
    @Transactional
    Documento registra(Ambito ambito, DocumentoId id, Verifica verifica, VerificaEseguita.Richiesta richiesta) {
        Documento documento = leggi(ambito, id);
        EsitoFirma firma = documento.firma();
        if (firma == null) {
            throw new IllegalStateException("Il documento " + id + " non è stato esaminato.");
        }
        verifiche.save(VerificaEseguita.di(id, verifica, richiesta));
        return documenti.save(documento.con(firma.con(verifica)));
    }

    Documento leggi(Ambito ambito, DocumentoId id) {
        return documenti.trova(ambito, id).orElseThrow(() -> new DocumentoNonTrovato(id.toString()));
    }

    List<Documento> firmatiDellaBozza(Ambito ambito, PraticaId pratica) {
        return documenti.esaminatiDellaBozza(ambito, pratica);
    }

    List<VerificaEseguita> storia(Ambito ambito, DocumentoId id) {
        return verifiche.diDocumento(ambito, id);
    }

    VerificaEseguita leggi(Ambito ambito, DocumentoId documento, UUID id) {
        return verifiche.trova(ambito, documento, id).orElseThrow(() -> new DocumentoNonTrovato(id.toString()));
    }
}
