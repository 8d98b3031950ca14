package it.architrave.motore.trasloco;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The rows of a table as a number and one sum of digests, whatever their order. */
final class Confronto {

    private long righe;
    private BigInteger somma = BigInteger.ZERO;

    void aggiungi(@Nullable Object[] valori) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object valore : valori) {
                String testo = valore instanceof byte[] byteDelValore ? HexFormat.of().formatHex(byteDelValore) : String.valueOf(valore);
                digest.update((testo.length() + ":" + testo).getBytes(StandardCharsets.UTF_8));
            }
            somma = somma.add(new BigInteger(1, digest.digest()));
            righe++;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(@Nullable Object altro) {
        return altro instanceof Confronto c && righe == c.righe && somma.equals(c.somma);
    }

    @Override
    public int hashCode() {
        return somma.hashCode();
    }

    @Override
    public String toString() {
        return righe + " righe";
    }
}
