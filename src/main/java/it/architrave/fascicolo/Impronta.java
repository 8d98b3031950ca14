package it.architrave.fascicolo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of contents, hexadecimal. */
public final class Impronta {

    private Impronta() {
    }

    public static String diTesto(String testo) {
        return HexFormat.of().formatHex(sha256().digest(testo.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String di(Path file) throws IOException {
        return dellInizio(file, Long.MAX_VALUE);
    }

    /** Of the first bytes of a file, all if it is shorter. */
    static String dellInizio(Path file, long lunghezza) throws IOException {
        MessageDigest digest = sha256();
        byte[] pezzo = new byte[64 * 1024];
        long restano = lunghezza;
        try (InputStream dentro = Files.newInputStream(file)) {
            int letti = 0;
            while (restano > 0 && (letti = dentro.read(pezzo, 0, (int) Math.min(pezzo.length, restano))) >= 0) {
                digest.update(pezzo, 0, letti);
                restano -= letti;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
