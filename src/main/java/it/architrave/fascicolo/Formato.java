package it.architrave.fascicolo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats of file that the archive can tell from their content. */
enum Formato {

    PDF("application/pdf", "PDF", "pdf"),
    P7M("application/pkcs7-mime", "busta firmata p7m", "p7m"),
    PNG("image/png", "immagine PNG", "png"),
    JPG("image/jpeg", "immagine JPEG", "jpg", "jpeg"),
    TIF("image/tiff", "immagine TIFF", "tif", "tiff"),
    XML("application/xml", "XML", "xml"),
    DWG("image/vnd.dwg", "disegno DWG", "dwg");

    private final String tipo;
    private final String nome;
    private final List<String> estensioni;

    Formato(String tipo, String nome, String... estensioni) {
        this.tipo = tipo;
        this.nome = nome;
        this.estensioni = List.of(estensioni);
    }

    static Optional<Formato> delTipo(String tipo) {
        return Arrays.stream(values()).filter(f -> f.tipo.equals(tipo)).findFirst();
    }

    String tipo() {
        return tipo;
    }

    String nome() {
        return nome;
    }

    boolean siChiama(String estensione) {
        return estensioni.contains(estensione);
    }
}
