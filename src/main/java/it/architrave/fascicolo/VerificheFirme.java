package it.architrave.fascicolo;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.PraticaId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The validation of documents' signatures; may be slow, so that it belongs in no act's commit. */
@Component
public class VerificheFirme {

    private static final Logger REGISTRO = LoggerFactory.getLogger(VerificheFirme.class);

    private final RegistroVerifiche registro;
    private final VerificaDelFile file;
    private final FirmeProperties impostazioni;
    private final Clock orologio;

    VerificheFirme(RegistroVerifiche registro, VerificaDelFile file, FirmeProperties impostazioni, Clock orologio) {
        this.registro = registro;
        this.file = file;
        this.impostazioni = impostazioni;
        this.orologio = orologio;
    }

    /** Validates and keeps the result; the document is answered as it then is, unchanged if it bears no signature. */
    public Documento verifica(Ambito ambito, DocumentoId id, Occasione occasione, String chi) {
        return verifica(ambito, registro.leggi(ambito, id), new VerificaEseguita.Richiesta(occasione, chi));
    }

    /** Before a filing: what was never validated, is too old or may now get its answer from the network. */
    public void aggiorna(Ambito ambito, PraticaId bozza, String chi) {
        for (Documento documento : registro.firmatiDellaBozza(ambito, bozza)) {
            if (daRifare(documento)) {
                verifica(ambito, documento, new VerificaEseguita.Richiesta(Occasione.PRESENTAZIONE, chi));
            }
        }
    }

    /** The latest first. */
    public List<VerificaEseguita> storia(Ambito ambito, DocumentoId id) {
        return registro.storia(ambito, registro.leggi(ambito, id).id());
    }

    /** The full report of a validation. */
    public Resource rapporto(Ambito ambito, DocumentoId id, UUID verifica) {
        Path rapporto = file.rapporto(registro.leggi(ambito, id, verifica).verifica());
        return new FileSystemResource(rapporto);
    }

    private Documento verifica(Ambito ambito, Documento documento, VerificaEseguita.Richiesta richiesta) {
        try {
            return file.esegui(documento).map(v -> registro.registra(ambito, documento.id(), v, richiesta)).orElse(documento);
        } catch (OptimisticLockingFailureException e) {
            REGISTRO.info("Il documento {} è stato verificato nello stesso momento da altri.", documento.id());
            return registro.leggi(ambito, documento.id());
        }
    }

    private boolean daRifare(Documento documento) {
        EsitoFirma firma = documento.firma();
        Verifica ultima = firma == null ? null : firma.verifica();
        return ultima == null || ultima.rivedibile()
                || ultima.momento().plus(impostazioni.freschezza()).isBefore(orologio.instant());
    }
}
