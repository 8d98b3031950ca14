package it.architrave.fascicolo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Validates the signatures of a stored file at the present moment and puts the report beside it in the archive. */
@Component
class VerificaDelFile {

    private static final NomeFile NOME = NomeFile.di("rapporto.xml");

    private final Archivio archivio;
    private final DocumentiProperties limiti;
    private final Verificatore verificatore;
    private final Clock orologio;

    VerificaDelFile(Archivio archivio, DocumentiProperties limiti, Verificatore verificatore, Clock orologio) {
        this.archivio = archivio;
        this.limiti = limiti;
        this.verificatore = verificatore;
        this.orologio = orologio;
    }

    /** Nothing if the file bears no signature, or none that can be opened: the examination has said so already. */
    Optional<Verifica> esegui(Documento documento) {
        EsitoFirma firma = documento.firma();
        if (firma == null || firma.firmatari().isEmpty()) {
            return Optional.empty();
        }
        try (Strati strati = new Strati(archivio.file(documento.impronta()), archivio, limiti.dimensioneMassima().toBytes())) {
            strati.apri();
            // A PDF without signatures of its own would only cost time.
            List<Strato> firmati = strati.daVerificare().stream()
                    .filter(s -> s.contenuto() != null || firma.formato().contains("PAdES")).toList();
            return firmati.isEmpty() ? Optional.empty() : Optional.of(verifica(firmati));
        } catch (FirmaIllegibile e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Le firme di «" + documento.nomeFile() + "» non si sono potute verificare.", e);
        }
    }

    Path rapporto(Verifica verifica) {
        return archivio.file(verifica.rapporto());
    }

    private Verifica verifica(List<Strato> firmati) throws IOException {
        var momento = orologio.instant().truncatedTo(ChronoUnit.MICROS);
        Verificatore.Referto referto = verificatore.verifica(firmati, momento);
        byte[] rapporto = referto.rapporto();
        try (var arrivo = archivio.ricevi(new ByteArrayInputStream(rapporto), rapporto.length, NOME)) {
            archivio.conserva(arrivo);
            return new Verifica(UUID.randomUUID(), momento, referto.firme(), arrivo.impronta(), referto.rivedibile());
        }
    }
}
