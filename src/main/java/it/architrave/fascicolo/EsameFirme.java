package it.architrave.fascicolo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a signed file layer by layer, envelopes first, then the PDF inside, and says what it found. */
@Component
class EsameFirme {

    private final Archivio archivio;
    private final DocumentiProperties limiti;

    EsameFirme(Archivio archivio, DocumentiProperties limiti) {
        this.archivio = archivio;
        this.limiti = limiti;
    }

    EsitoFirma esamina(Path file, @Nullable Attesa attesa) throws IOException {
        try (Strati strati = new Strati(file, archivio, limiti.dimensioneMassima().toBytes())) {
            return esamina(file, strati, attesa);
        }
    }

    private static EsitoFirma esamina(Path file, Strati strati, @Nullable Attesa attesa) throws IOException {
        List<Firmatario> firmatari = strati.firmatari();
        try {
            strati.apri();
            return new Giudizio(strati.contenuto(), Impronta.di(strati.contenuto()), firmatari, attesa).esito();
        } catch (FirmaIllegibile e) {
            return new EsitoFirma(firmatari.isEmpty() ? "" : "CAdES",
                    firmatari.stream().limit(FirmeCms.MASSIMO_FIRMATARI).toList(), Impronta.di(file), false,
                    String.valueOf(e.getMessage()));
        }
    }
}
