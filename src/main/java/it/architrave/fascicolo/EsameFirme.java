package it.architrave.fascicolo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a signed file layer by layer, envelopes first, then the PDF inside, and says what it found. */
@Component
class EsameFirme {

    private static final int MASSIME_BUSTE = 5;

    private final Archivio archivio;
    private final DocumentiProperties limiti;

    EsameFirme(Archivio archivio, DocumentiProperties limiti) {
        this.archivio = archivio;
        this.limiti = limiti;
    }

    EsitoFirma esamina(Path file, @Nullable Attesa attesa) throws IOException {
        List<Firmatario> firmatari = new ArrayList<>();
        List<Path> estratti = new ArrayList<>();
        try {
            Path contenuto = file;
            while (BustaFirmata.riconosciuta(contenuto)) {
                if (estratti.size() == MASSIME_BUSTE) {
                    throw new FirmaIllegibile("Il file ha più di " + MASSIME_BUSTE + " buste una dentro l'altra.");
                }
                Path dentro = archivio.temporaneo();
                estratti.add(dentro);
                firmatari.addAll(FirmeCms.apriBusta(contenuto, dentro, limiti.dimensioneMassima().toBytes()));
                contenuto = dentro;
            }
            return new Giudizio(contenuto, Impronta.di(contenuto), firmatari, attesa).esito();
        } catch (FirmaIllegibile e) {
            return new EsitoFirma(firmatari.isEmpty() ? "" : "CAdES",
                    firmatari.stream().limit(FirmeCms.MASSIMO_FIRMATARI).toList(), Impronta.di(file), false,
                    String.valueOf(e.getMessage()));
        } finally {
            for (Path estratto : estratti) {
                Files.deleteIfExists(estratto);
            }
        }
    }
}
