package it.architrave.accesso;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** One-time codes of 160 random bits, and the hash under which they are kept. */
final class Codici {

    private static final SecureRandom CASO = new SecureRandom();
    private static final int BYTE = 20;

    private Codici() {
    }

    static String nuovo() {
        byte[] caso = new byte[BYTE];
        CASO.nextBytes(caso);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(caso);
    }

    static String impronta(String testo) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(testo.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
