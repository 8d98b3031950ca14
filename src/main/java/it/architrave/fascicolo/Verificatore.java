package it.architrave.fascicolo;

import java.time.Instant;
import java.util.List;

/** Validates signatures: integrity, chain up to a trusted issuer, revocation, time (ETSI EN 319 102-1). */
public interface Verificatore {

    /** Judges all the layers at that moment, the outermost first. */
    Referto verifica(List<Strato> strati, Instant momento);

    /**
     * What was found.
     *
     * @param rapporto   the full reports as one XML document
     * @param rivedibile something that should have answered did not
     */
    record Referto(List<FirmaVerificata> firme, byte[] rapporto, boolean rivedibile) {
    }
}
