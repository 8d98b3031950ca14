package it.architrave.procedimento;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is answered on a CILA that leaves something for later, and what is communicated on it afterwards. */
final class CilaSospesa {

    static final Map<String, Object> IMPRESA = Map.of("ragioneSociale", "Edilizia Arno S.r.l.", "partitaIva", "01234560488",
            "pec", "edilizia.arno@pec.example.it");
    static final Map<String, Object> SICUREZZA = Map.of("idoneita", "RIDOTTA", "piano", "NON_DOVUTI", "notifica", "NON_DOVUTA");
    static final Map<String, Object> DIRETTORE = Map.of("cognome", "Conti", "nome", "Laura", "codiceFiscale", "CNTLRA84C52D612J", "ordine",
            "Collegio dei geometri di Firenze, n. 4812");
    static final Map<String, Object> IRREGOLARE = Map.of("esito", "IRREGOLARE", "estremi", "INPS_1", "rilievo",
            "Edilizia Arno: contributi INPS non versati.");
    static final Map<String, Map<String, Object>> SENZA_IMPRESA = Map.of("sicurezza", Map.of("applicazione", "i4",
            "conoscenzaSospensione", true), "impreseEsecutrici", Map.of());
    static final Map<String, Map<String, Object>> SENZA_TECNICI = Map.of("tecnici", Map.of("altriTecnici", List.of("g2")));

    private CilaSospesa() {
    }

    static Map<String, Object> regolareFino(LocalDate giorno) {
        return Map.of("esito", "REGOLARE", "estremi", "INPS_7", "validoFino", giorno.toString());
    }
}
