package it.architrave;

import java.io.IOException;

/** The body of a request is cut: larger than admitted, or slower. */
final class CorpoRespinto extends IOException {

    private final int stato;

    CorpoRespinto(int stato, String motivo) {
        super(motivo);
        this.stato = stato;
    }

    /** HTTP status of the answer. */
    int stato() {
        return stato;
    }
}
