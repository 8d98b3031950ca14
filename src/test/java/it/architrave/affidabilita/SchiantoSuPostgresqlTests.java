package it.architrave.affidabilita;

import org.junit.jupiter.api.Test;

/** {@link Schianto} on PostgreSQL. */
class SchiantoSuPostgresqlTests {

    @Test
    void nullaDiQuantoEStatoConfermatoSiPerdeOSiRipete() throws Exception {
        Schianto.nullaDiQuantoEStatoConfermatoSiPerdeOSiRipete("postgresql");
    }
}
