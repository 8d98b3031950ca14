package it.architrave.fascicolo;

import it.architrave.accesso.Ambito;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The examination of signed documents; the outcome stays on the document. See {@link EsitoFirma} for what it is not. */
@Component
public class Firme {

    private final DocumentoRepository documenti;
    private final Archivio archivio;
    private final EsameFirme esame;

    Firme(DocumentoRepository documenti, Archivio archivio, EsameFirme esame) {
        this.documenti = documenti;
        this.archivio = archivio;
        this.esame = esame;
    }

    /** Whether the document is that content, signed: the frozen summary, an attachment. */
    @Transactional
    public EsitoFirma esamina(Ambito ambito, DocumentoId firmato, String improntaAttesa, long lunghezzaAttesa) {
        return esamina(ambito, firmato, new Attesa(improntaAttesa, lunghezzaAttesa));
    }

    /** Who signed the document, where no original stands apart from it. */
    @Transactional
    public EsitoFirma esamina(Ambito ambito, DocumentoId firmato) {
        return esamina(ambito, firmato, null);
    }

    private EsitoFirma esamina(Ambito ambito, DocumentoId firmato, @Nullable Attesa attesa) {
        Documento documento = documenti.trova(ambito, firmato)
                .orElseThrow(() -> new DocumentoNonTrovato(firmato.toString()));
        try {
            EsitoFirma esito = esame.esamina(archivio.file(documento.impronta()), attesa);
            documenti.save(documento.con(esito));
            return esito;
        } catch (IOException e) {
            throw new UncheckedIOException("Le firme di «" + documento.nomeFile() + "» non si sono potute esaminare.", e);
        }
    }
}
