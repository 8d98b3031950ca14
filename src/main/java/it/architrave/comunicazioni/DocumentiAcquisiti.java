package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.fascicolo.Allegato;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.DocumentoId;
import it.architrave.fascicolo.DocumentoNonTrovato;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.pratica.PraticaId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The documents of the case file that a receipt lists. */
@Component
class DocumentiAcquisiti {

    private final Fascicolo fascicolo;

    DocumentiAcquisiti(Fascicolo fascicolo) {
        this.fascicolo = fascicolo;
    }

    List<Allegato> tutti(Ambito ambito, PraticaId pratica) {
        return fascicolo.documenti(ambito, pratica).stream().map(Allegato::di).toList();
    }

    /** Those named, which must be of this case. */
    List<Allegato> scelti(Ambito ambito, PraticaId pratica, List<String> ids) {
        return ids.stream().map(DocumentoId::di).map(id -> {
            Documento documento = fascicolo.leggi(ambito, id);
            if (!documento.pratica().equals(pratica)) {
                throw new DocumentoNonTrovato(id.toString());
            }
            return Allegato.di(documento);
        }).toList();
    }
}
