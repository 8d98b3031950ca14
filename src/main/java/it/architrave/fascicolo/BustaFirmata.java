package it.architrave.fascicolo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** A CMS signed envelope (.p7m), as it comes: DER, or the same in base64 with or without PEM lines. */
final class BustaFirmata {

    /** Object identifier of CMS signed data, 1.2.840.113549.1.7.2, as encoded. */
    private static final String SIGNED_DATA = "\u0006\u0009\u002a\u0086\u0048\u0086\u00f7\r\u0001\u0007\u0002";
    private static final int TESTA = 256;

    private BustaFirmata() {
    }

    static boolean riconosciuta(Path file) throws IOException {
        byte[] testa = testa(file);
        return der(testa) || der(daBase64(testa));
    }

    /** The envelope's DER bytes, whatever they are wrapped in. */
    static InputStream apri(Path file) throws IOException {
        InputStream dentro = new BufferedInputStream(Files.newInputStream(file), 64 * 1024);
        return der(testa(file)) ? dentro : Base64.getMimeDecoder().wrap(new SenzaRighePem(dentro));
    }

    private static byte[] testa(Path file) throws IOException {
        try (InputStream dentro = Files.newInputStream(file)) {
            return dentro.readNBytes(TESTA);
        }
    }

    /** A sequence whose first element is that identifier. */
    private static boolean der(byte[] testa) {
        if (testa.length < 13 || testa[0] != 0x30) {
            return false;
        }
        int lunghezza = (testa[1] & 0x80) == 0 ? 0 : testa[1] & 0x7f;
        int inizio = 2 + lunghezza;
        return lunghezza <= 5 && new String(testa, StandardCharsets.ISO_8859_1).startsWith(SIGNED_DATA, inizio);
    }

    private static byte[] daBase64(byte[] testa) {
        String testo = new String(testa, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\\s*-----BEGIN [A-Z0-9 ]+-----", "").replaceAll("\\s", "");
        String intero = testo.substring(0, testo.length() / 4 * 4);
        return intero.matches("[A-Za-z0-9+/]+={0,2}") ? Base64.getDecoder().decode(intero) : new byte[0];
    }
}
