package it.architrave.accesso;

import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import it.architrave.fascicolo.Fascicolo;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import it.architrave.pratica.Pratiche;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The wall between municipalities, attacked endpoint by endpoint; an endpoint missing from the table fails the build. */
@ProvaIntegrata
class MuroTests {

    /** Endpoints that carry no municipality's data: public pages, and lists that hold only what is the viewer's own. */
    private static final List<String> SENZA_DATI_ALTRUI = List.of("GET /", "GET /accesso", "GET /dopo-accesso",
            "GET /accesso/rifiutato", "POST /uscito", "GET /primo-accesso", "POST /primo-accesso", "GET /invito/{codice}",
            "POST /invito/{codice}",
            "GET /sportello", "GET /sportello/comuni/{sigla}", "GET /sportello/comuni/{sigla}/{servizio}",
            "GET /sportello/pratiche/nuova", "POST /sportello/pratiche", "POST /api/v1/pratiche", "GET /api/v1/attivita",
            "GET /area-personale", "GET /scrivania", "GET /scrivania/mie", "GET /scrivania/pratiche", "GET /regia",
            "GET /regia/incidenti", "POST /regia/incidenti/{id}/riprova", "POST /regia/incidenti/avvisi/{id}/riprova",
            "POST /regia/incidenti/registrazioni/{id}/riprova", "POST /regia/uscite/subentro",
            "POST /regia/incidenti/sveglie/riscontro", "POST /regia/incidenti/sveglie/rimedio", "GET /regia/parametri",
            "GET /regia/parametri/{parametro}", "POST /regia/parametri/{parametro}", "GET /regia/parametri/{parametro}/modifica",
            "POST /regia/parametri/{parametro}/modifica", "GET /regia/parametri/{parametro}/ricalcolo/{riga}",
            "POST /regia/parametri/{parametro}/ricalcolo/{riga}", "GET /sportello/calcola-termini",
            "POST /api/v1/termini/simulazioni",
            "GET /regia/modelli/{definizione}",
            "GET /regia/modelli/{definizione}/modello.bpmn", "GET /uffici", "GET /sportello/comuni/{sigla}/stemma",
            "GET /regia/personale", "GET /regia/personale/nuovo", "POST /regia/personale/nuovo",
            "POST /regia/personale/{nomeUtente}/disattivazione", "POST /regia/personale/{nomeUtente}/riattivazione",
            "POST /regia/personale/{nomeUtente}/invito");

    /** The metropolitan administrator manages every office, and sees no case there. */
    private static final List<String> ESTRANEI_AGLI_UFFICI = List.of("istruttore.fiesole", "responsabile.scandicci",
            "sportello.empoli", "istruttore.firenze", "cittadino");

    /** Strangers to a case of Firenze: an office, a party and the administrator of other things. */
    private static final List<String> ESTRANEI = List.of("istruttore.fiesole", "responsabile.scandicci", "sportello.empoli",
            "cittadino", "regia");

    private static final byte[] PDF = Mani.pdf();

    @Autowired
    private MockMvc web;
    @Autowired
    private Mani mani;
    @Autowired
    private Pratiche pratiche;
    @Autowired
    private Fascicolo fascicolo;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping indirizzi;

    private NumeroPratica numero;
    private PraticaId bozza;
    private Map<String, String> valori;

    @BeforeEach
    void unaPraticaEUnaBozzaDiFirenze() {
        PraticaId id = mani.bozza(FIRENZE, Map.of("titolare", altroTitolare()));
        mani.allega(id);
        numero = mani.presenta(id);
        bozza = mani.bozza(FIRENZE, Map.of());
        Ambito ambito = Ambito.di(mani.geometra());
        String documento = fascicolo.documenti(ambito, pratiche.leggi(ambito, numero).id()).get(0).id().toString();
        valori = Map.of("verifica", "00000000-0000-4000-8000-000000000000", "numero", numero.valore(), "codice", "titolare", "documento", documento, "ricevuta",
                pratiche.leggi(ambito, numero).presentazione().ricevuta(),
                "istat", FIRENZE.valore(), "nomeUtente", "istruttore.firenze", "ruolo", "istruttore", "assenza", "1");
    }

    @Test
    void nessunEstraneoOttieneQualcosaDaUnIndirizzoConDatiDiUnComune() throws Exception {
        int attacchi = 0;
        for (String indirizzo : conDati()) {
            for (String estraneo : indirizzo.contains(" /uffici/") ? ESTRANEI_AGLI_UFFICI : ESTRANEI) {
                for (String id : identificativi(indirizzo)) {
                    MockHttpServletResponse risposta = chiede(estraneo, indirizzo, id);
                    assertThat(risposta.getStatus()).as("%s da %s con %s: %s", indirizzo, estraneo, id,
                            risposta.getContentAsString()).isEqualTo(entra(estraneo, indirizzo) ? 404 : 403);
                    assertThat(risposta.getContentAsString()).doesNotContain("Via dei Servi", "Rossini", "RSSGNN80A01D612R",
                            "istruttore.firenze@");
                    attacchi++;
                }
            }
        }
        assertThat(attacchi).isGreaterThan(100);
    }

    @Test
    void chiNonEntraNonVedeNulla() throws Exception {
        for (String indirizzo : conDati()) {
            for (String id : identificativi(indirizzo)) {
                assertThat(chiede(null, indirizzo, id).getStatus()).as(indirizzo).isIn(302, 401, 403);
            }
        }
    }

    @Test
    void lUfficioDelComuneELaParteInveceVedonoLaPratica() throws Exception {
        assertThat(chiede("istruttore.firenze", "GET /api/v1/pratiche/{numero}", numero.valore()).getStatus()).isEqualTo(200);
        assertThat(chiede("geometra", "GET /api/v1/pratiche/{numero}", numero.valore()).getStatus()).isEqualTo(200);
        assertThat(chiede("istruttore.firenze", "GET /api/v1/pratiche/{id}", bozza.toString()).getStatus())
                .as("la bozza è solo di chi la scrive").isEqualTo(404);
    }

    @Test
    void unIndirizzoCheNonCeENonTrovatoEUnoChiusoENonConsentito() throws Exception {
        assertThat(chiede("geometra", "GET /non/esiste", "").getStatus()).isEqualTo(404);
        assertThat(chiede("geometra", "GET /scrivania", "").getStatus()).isEqualTo(403);
    }

    @Test
    void ogniIndirizzoStaNellaTabella() {
        assertThat(tutti()).containsAll(SENZA_DATI_ALTRUI);
        assertThat(conDati()).isNotEmpty().allSatisfy(i -> assertThat(i).contains("{"));
    }

    private MockHttpServletResponse chiede(String chi, String indirizzo, String id) throws Exception {
        String[] parti = indirizzo.split(" ");
        String percorso = parti[1].replaceAll("\\{(id|numero)(:[^}]*)?}", id).replace("{registrazione}", "1").replace("{avviso}", "1").replace("{atto}", "divieto")
                .replace("{via}", "difformita").replaceFirst("\\{codice:([a-z]+)[^}]*}", "$1");
        for (var valore : valori.entrySet()) {
            percorso = percorso.replace("{" + valore.getKey() + "}", valore.getValue());
        }
        var richiesta = percorso.endsWith("/allegati") && parti[0].equals("POST")
                ? MockMvcRequestBuilders.multipart(percorso).file(new MockMultipartFile("file", "a.pdf", null, PDF))
                : MockMvcRequestBuilders.request(HttpMethod.valueOf(parti[0]), percorso)
                        .contentType(percorso.startsWith("/api") ? "application/json" : "application/x-www-form-urlencoded")
                        .content(percorso.startsWith("/api") ? "{\"tipo\":\"INTEGRAZIONE\",\"esito\":\"COMPLETA\"}" : "");
        richiesta.with(csrf()).header("Idempotency-Key", "attacco").param("codice", "elaboratiGrafici").param("chiave", "k");
        if (chi != null) {
            Utente utente = mani.utente(chi);
            richiesta.with(user(chi).roles(Stream.of(utente.parte() ? "PARTE" : "", utente.diUfficio() ? "UFFICIO" : "",
                    utente.regia() ? "REGIA" : "").filter(r -> !r.isEmpty()).toArray(String[]::new)));
        }
        return web.perform(richiesta).andReturn().getResponse();
    }

    /** Whether that person's role opens that part of the house at all; behind it, existence is not revealed (404). */
    private boolean entra(String chi, String indirizzo) {
        Utente utente = mani.utente(chi);
        if (indirizzo.contains("/documenti") || indirizzo.startsWith("GET /api/v1/pratiche")) {
            return utente.parte() || utente.diUfficio();
        }
        return Stream.of("/scrivania", "/attivita", "/uffici/", "/controllo/", "/vie/").anyMatch(indirizzo::contains) ? utente.diUfficio()
                : utente.parte();
    }

    /** Each kind of id the place could take: number of the case, id of the draft, of a task, of a document. */
    private List<String> identificativi(String indirizzo) {
        if (indirizzo.contains("attivita")) {
            return List.of(mani.compito(numero, "Task_VerificareLaCompletezza"));
        }
        if (indirizzo.contains("/uffici/")) {
            return List.of(FIRENZE.valore());
        }
        return indirizzo.contains("/documenti/") ? List.of(valori.get("documento"))
                : List.of(numero.valore(), bozza.toString(), pratiche.leggi(Ambito.di(mani.geometra()), numero).id().toString());
    }

    private TreeSet<String> conDati() {
        TreeSet<String> altri = tutti();
        altri.removeAll(SENZA_DATI_ALTRUI);
        return altri;
    }

    private TreeSet<String> tutti() {
        return indirizzi.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getName().startsWith("it.architrave"))
                .flatMap(e -> e.getKey().getPatternValues().stream().flatMap(p -> e.getKey().getMethodsCondition()
                        .getMethods().stream().map(m -> m.name() + " " + p)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Object> altroTitolare() {
        return Map.of("cognome", "Rossini", "nome", "Gianni", "codiceFiscale", "RSSGNN80A01D612R", "nascita",
                Map.of("luogo", "italia", "comune", "Firenze", "provincia", "FI", "data", "1980-01-01"), "cittadinanza",
                "italiana", "residenza", Map.of("luogo", "italia", "comune", "Firenze", "provincia", "FI", "indirizzo",
                        "Via Roma", "civico", "1", "cap", "50122"), "contatti", Map.of("email", "g.rossini@example.it"));
    }
}
