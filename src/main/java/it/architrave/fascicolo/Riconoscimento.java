package it.architrave.fascicolo;

import it.architrave.fascicolo.esame.Vizio;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/** Tells a file's format from its content; the name is only held against it. */
@Component
class Riconoscimento {

    private final Detector magia = MimeTypes.getDefaultMimeTypes();
    private final DocumentiProperties ammessi;

    Riconoscimento(DocumentiProperties ammessi) {
        this.ammessi = ammessi;
    }

    /** The format, or a refusal: type not admitted, or other than the name says. */
    Formato formato(Path file, NomeFile nome) throws IOException {
        Formato formato = riconosci(file, nome);
        String estensione = nome.estensione();
        if (!estensione.isEmpty() && !formato.siChiama(estensione)) {
            throw new DocumentoRifiutato("Il file «" + nome.valore() + "» ha l'estensione «." + estensione
                    + "» ma il suo contenuto è di un altro formato (" + formato.nome()
                    + "). Controllare di aver scelto il file giusto e salvarlo nel formato che il nome indica.");
        }
        esamina(formato, file, nome);
        return formato;
    }

    private void esamina(Formato formato, Path file, NomeFile nome) throws IOException {
        try {
            Esami.esamina(formato, file, ammessi.dimensioneMassima().toBytes(), dentro -> nellaBusta(dentro, nome));
        } catch (Vizio e) {
            throw new DocumentoRifiutato("Il file «" + nome.valore() + "» " + e.motivo());
        }
    }

    private Formato nellaBusta(Path contenuto, NomeFile nome) throws IOException {
        Formato formato = BustaFirmata.riconosciuta(contenuto) ? Formato.P7M : Formato.delTipo(tipo(contenuto)).orElse(null);
        if (formato == null || !ammessi.formati().contains(formato)) {
            throw new DocumentoRifiutato("La busta firmata «" + nome.valore() + "» contiene un file di un formato non ammesso:"
                    + " convertire il documento, firmarlo di nuovo e caricare quello. Formati ammessi: " + elenco() + ".");
        }
        return formato;
    }

    private Formato riconosci(Path file, NomeFile nome) throws IOException {
        if (BustaFirmata.riconosciuta(file)) {
            return ammesso(Formato.P7M, nome);
        }
        String tipo = tipo(file);
        return Formato.delTipo(tipo).map(f -> ammesso(f, nome)).orElseThrow(() -> rifiuto(nome));
    }

    private String tipo(Path file) throws IOException {
        // No name is given to the detector: with one, a text called x.pdf would pass for a PDF.
        try (InputStream contenuto = TikaInputStream.get(file)) {
            return magia.detect(contenuto, new Metadata()).getBaseType().toString();
        }
    }

    private Formato ammesso(Formato formato, NomeFile nome) {
        if (!ammessi.formati().contains(formato)) {
            throw rifiuto(nome);
        }
        return formato;
    }

    private DocumentoRifiutato rifiuto(NomeFile nome) {
        String elenco = elenco();
        String estensione = nome.estensione();
        boolean travestito = ammessi.formati().stream().anyMatch(f -> f.siChiama(estensione));
        return new DocumentoRifiutato(travestito
                ? "Il contenuto del file «" + nome.valore() + "» non è quello che l'estensione «." + estensione
                        + "» dichiara: il file è danneggiato o di un altro formato. Formati ammessi: " + elenco + "."
                : "Il file «" + nome.valore() + "» non è di un formato ammesso. Formati ammessi: " + elenco + ".");
    }

    private String elenco() {
        return ammessi.formati().stream().map(Formato::nome).collect(Collectors.joining(", "));
    }
}
