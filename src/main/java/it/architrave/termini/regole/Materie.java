package it.architrave.termini.regole;

import java.util.List;

/** Which parameters are the clock's; others (fees, remedies, checks) stand in the same table. */
public final class Materie {

    /** Beginnings of codes. */
    private static final List<String> DELL_OROLOGIO = List.of("FESTIVITA.", "CALENDARIO.", "AUTOTUTELA", "PREAVVISO.",
            "INFORMAZIONI.", "CIL.", "CILA.controllo", "CILA.analogia", "CILA.inizio", "SCIA.controllo", "SCIA.conformazione",
            "SCIA.tempestivita", "SCIA.inizio", "SCIA_ALTERNATIVA.",
            "PERMESSO.", "TITOLO.", "SANATORIA_36.", "SANATORIA_36_BIS.", "AGIBILITA.", "SISMICA.", "RESIDUALE.",
            "PAESAGGISTICA_ORDINARIA.", "PAESAGGISTICA_SEMPLIFICATA.", "CONFERENZA.", "CDU.", "ACCESSO.",
            "POTERE_SOSTITUTIVO.", "VIGILANZA.");

    /** Taken on the day of its communication, not on the opening day (art. 10-septies D.L. 21/2022). */
    static final String PROROGA_SPECIALE = "TITOLO.prorogaSpeciale";

    private Materie() {
    }

    public static boolean dellOrologio(String codice) {
        return DELL_OROLOGIO.stream().anyMatch(codice::startsWith);
    }

    static boolean delGiornoDiApertura(String codice) {
        return dellOrologio(codice) && !codice.startsWith(PROROGA_SPECIALE);
    }
}
