package it.architrave.affidabilita;

import org.junit.jupiter.api.Test;

/** {@link Schianto} on H2. */
class SchiantoSuH2Tests {

    @Test
    void nullaDiQuantoEStatoConfermatoSiPerdeOSiRipete() throws Exception {
        Schianto.nullaDiQuantoEStatoConfermatoSiPerdeOSiRipete("h2");
    }
}
