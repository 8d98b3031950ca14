package it.architrave.fascicolo;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.PraticaId;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents of a draft and, once filed, of its case. */
@Component
public class Fascicolo {

    private final Deposito deposito;
    private final Archivio archivio;
    private final DocumentoRepository documenti;
    private final Titolo titolo;

    Fascicolo(Deposito deposito, Archivio archivio, DocumentoRepository documenti, Titolo titolo) {
        this.deposito = deposito;
        this.archivio = archivio;
        this.documenti = documenti;
        this.titolo = titolo;
    }

    /** Adds a document to a draft; refused once filed. */
    @Transactional
    public Documento aggiungi(Ambito ambito, PraticaId pratica, NuovoDocumento nuovo, InputStream contenuto) {
        titolo.aScrivereLaBozza(ambito, pratica);
        Documento documento = deposito.deponi(pratica, nuovo, contenuto);
        titolo.aModificareLaBozza(ambito, pratica);
        return documenti.save(documento);
    }

    /** Adds a document to a filed case; that the viewer may do so now is for the caller to decide. */
    @Transactional
    public Documento aggiungiAllaPratica(Ambito ambito, PraticaId pratica, NuovoDocumento nuovo, InputStream contenuto) {
        titolo.aVedereLaPratica(ambito, pratica);
        return documenti.save(deposito.deponi(pratica, nuovo, contenuto));
    }

    /** In the order in which they came. */
    public List<Documento> documenti(Ambito ambito, PraticaId pratica) {
        return documenti.diPratica(ambito, pratica);
    }

    public Documento leggi(Ambito ambito, DocumentoId id) {
        return documenti.trova(ambito, id).orElseThrow(() -> new DocumentoNonTrovato(id.toString()));
    }

    /** The content, to be streamed. */
    public Resource apri(Ambito ambito, DocumentoId id) {
        return new FileSystemResource(archivio.file(leggi(ambito, id).impronta()));
    }

    /** Takes a document out of a draft; its row and content stay, no longer shown. */
    @Transactional
    public void togli(Ambito ambito, PraticaId pratica, DocumentoId id) {
        titolo.aModificareLaBozza(ambito, pratica);
        Documento documento = leggi(ambito, id);
        if (!documento.pratica().equals(pratica)) {
            throw new DocumentoNonTrovato(id.toString());
        }
        documenti.save(documento.tolto());
    }
}
