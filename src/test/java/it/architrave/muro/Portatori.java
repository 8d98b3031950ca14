package it.architrave.muro;

import static it.architrave.prova.FornitoreDiProva.UDIENZA;

import it.architrave.accesso.Identita;
import it.architrave.accesso.Iscrizioni;
import it.architrave.prova.FornitoreDiProva;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Who comes with a bearer token: parties by fiscal code or by a subject known already, staff bound by an earlier login. */
@TestComponent
public class Portatori {

    private static final String LIVELLO = "https://www.spid.gov.it/SpidL2";
    private static final long ORE = 36_000;

    @Autowired
    private FornitoreDiProva fornitore;
    @Autowired
    private Identita identita;
    @Autowired
    private Iscrizioni iscrizioni;

    /** By name of the caller; the persons are there, those to be switched off are so afterwards. */
    Map<String, Visitatore> visitatori(String radice) {
        Map<String, String> gettoni = new TreeMap<>(Map.of("titolare", diParte("Mario", "Canarino", Bersaglio.CODICE_FISCALE),
                "muro.vicino", diParte("Persona", "muro.vicino", "VRDLGU70A01D612S")));
        List.of("geometra", "cittadino", "muro.partespenta").forEach(n -> gettoni.put(n, legato("spid", n)));
        List.of("istruttore.firenze", "sportello.firenze", "istruttore.fiesole", "muro.duecomuni", "muro.scaduto", "regia",
                "muro.senzaruolo", "muro.disattivato").forEach(n -> gettoni.put(n, legato("ente", n)));
        iscrizioni.attiva("muro.partespenta", false);
        Map<String, Visitatore> visitatori = new TreeMap<>();
        gettoni.forEach((n, g) -> visitatori.put(n + " con gettone", Visitatore.conGettone(radice, g)));
        visitatori.values().forEach(v -> v.legge("/api/v1/pratiche/nessuna"));
        return visitatori;
    }

    private String diParte(String nome, String cognome, String codiceFiscale) {
        return fornitore.gettone("spid", "muro-" + codiceFiscale, UDIENZA, Map.of("fiscal_number", codiceFiscale,
                "given_name", nome, "family_name", cognome, "acr", LIVELLO), ORE);
    }

    private String legato(String presso, String nome) {
        String soggetto = "muro-" + nome;
        if (identita.di(fornitore.emittente(presso), soggetto).isEmpty()) {
            identita.lega(fornitore.emittente(presso), soggetto, nome);
        }
        return fornitore.gettone(presso, soggetto, UDIENZA, Map.of("acr", LIVELLO), ORE);
    }
}
