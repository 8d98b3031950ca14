package it.architrave.fascicolo;

import it.architrave.pratica.PraticaId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The door of the archive: a file comes in whole, of an admitted format and size, or is refused. */
@Component
class Deposito {

    private final Archivio archivio;
    private final Riconoscimento riconoscimento;
    private final DocumentiProperties limiti;
    private final Clock orologio;

    Deposito(Archivio archivio, Riconoscimento riconoscimento, DocumentiProperties limiti, Clock orologio) {
        this.archivio = archivio;
        this.riconoscimento = riconoscimento;
        this.limiti = limiti;
        this.orologio = orologio;
    }

    /** Keeps the content and answers the row that will name it. */
    Documento deponi(PraticaId pratica, NuovoDocumento nuovo, InputStream contenuto) {
        NomeFile nome = NomeFile.di(nuovo.nomeFile());
        try (Archivio.Arrivo arrivo = archivio.ricevi(contenuto, limiti.dimensioneMassima().toBytes(), nome)) {
            if (arrivo.dimensione() == 0) {
                throw new DocumentoRifiutato("Il file «" + nome.valore()
                        + "» è vuoto: controllare di averlo salvato per intero e caricarlo di nuovo.");
            }
            Formato formato = riconoscimento.formato(arrivo.file(), nome);
            archivio.conserva(arrivo);
            return new Documento(DocumentoId.nuovo(), pratica, nuovo.codice(),
                    new Documento.Contenuto(nome.valore(), formato.tipo(), arrivo.dimensione(), arrivo.impronta()),
                    new Documento.Consegna(nuovo.descrizione(), nuovo.caricatoDa(),
                            orologio.instant().truncatedTo(ChronoUnit.MICROS)),
                    new Documento.Situazione(null, false), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("Il file «" + nome.valore() + "» non è stato conservato.", e);
        }
    }
}
