package it.architrave.territorio;

import java.util.Objects;

/**
 * The coat of arms of a municipality: a PNG drawn by this application.
 *
 * @param impronta SHA-256 of the picture, in hexadecimal digits
 */
public record Stemma(String impronta, byte[] png) {

    /** What a file that is sent may weigh, in bytes. */
    public static final int PESO_MASSIMO = 1_048_576;

    public Stemma {
        png = png.clone();
    }

    @Override
    public byte[] png() {
        return png.clone();
    }

    @Override
    public boolean equals(Object altro) {
        return altro instanceof Stemma stemma && stemma.impronta.equals(impronta);
    }

    @Override
    public int hashCode() {
        return Objects.hash(impronta);
    }
}
