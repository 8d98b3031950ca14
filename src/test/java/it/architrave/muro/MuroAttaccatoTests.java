package it.architrave.muro;

import static it.architrave.prova.Mani.FIESOLE;
import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.accesso.Anagrafe;
import it.architrave.accesso.Incarichi;
import it.architrave.accesso.PersoneDegliUffici;
import it.architrave.pratica.NumeroPratica;
import it.architrave.prova.Campione;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everybody against every address with every kind of id, over real HTTP: nothing is told, nothing is changed. */
@ProvaIntegrata
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MuroAttaccatoTests {

    @LocalServerPort
    private int porta;
    @Autowired
    private Mani mani;
    @Autowired
    private Anagrafe anagrafe;
    @Autowired
    private Incarichi incarichi;
    @Autowired
    private PersoneDegliUffici persone;
    @Autowired
    private AttrezziDelMuro attrezzi;
    @Autowired
    private Portatori portatori;
    @Autowired
    private JdbcTemplate base;

    private final Map<String, Visitatore> visitatori = new TreeMap<>();
    private Map<String, Map<String, String>> propri = Map.of();
    private Map<String, Risposta> elenchiPrima = Map.of();
    private Bersaglio bersaglio;
    private Assalto assalto;

    @BeforeAll
    void siPiantaLaPratica() {
        Attori.iscrivi(anagrafe, incarichi, attrezzi.assenze(), mani);
        String radice = "http://localhost:" + porta;
        Attori.DI_PERSONA.forEach(c -> visitatori.put(c.nome(), c.nome().isEmpty() ? Visitatore.ignoto(radice)
                : Visitatore.entrato(radice, c.nome())));
        persone.disattiva(mani.utente("regia"), Mani.FIRENZE, "muro.disattivato");
        visitatori.putAll(portatori.visitatori(radice));
        assalto = new Assalto(visitatori, List.of());
        propri = propri();
        elenchiPrima = elenchi();
        bersaglio = Bersaglio.piantato(attrezzi.tutti());
        assalto = new Assalto(visitatori, bersaglio.segreti());
    }

    @Test
    void chiNonPuoNonSaNullaENonCambiaNulla() {
        long seme = Long.getLong("seme", System.nanoTime());
        List<Attacco> tutti = new Attacchi(bersaglio, propri).tutti(Tabella.letta(), Attori.TUTTI, seme);
        List<Attacco> campione = Attacchi.campione(tutti, Campione.di(15_000, 1_500));
        var prima = ImprontaDeiDati.di(base);
        List<String> errori = campione.parallelStream().flatMap(a -> assalto.tenta(a).stream()).toList();
        System.out.printf("Muro: %d tentativi di %d possibili, seme %d, %d errori, con gettone %d, per genere %s%n",
                campione.size(), tutti.size(), seme, errori.size(),
                campione.stream().filter(a -> a.chi().gettone()).count(), campione.stream().collect(Collectors.groupingBy(Attacco::genere,
                        TreeMap::new, Collectors.counting())));
        assertThat(errori).as("seme %s", seme).isEmpty();
        assertThat(ImprontaDeiDati.di(base).diverse(prima)).as("seme %s: nulla è cambiato", seme).isEmpty();
    }

    @Test
    void ogniIndirizzoDeiProgrammiSiAttaccaAncheConIGettoni() {
        List<Attacco> tutti = new Attacchi(bersaglio, propri).tutti(Tabella.letta(), Attori.CON_GETTONE, 1);
        assertThat(Tabella.letta().righe().stream().filter(r -> r.rest() && r.diQualcuno())).hasSizeGreaterThan(20)
                .allSatisfy(r -> assertThat(tutti.stream().filter(a -> a.riga().equals(r) && a.genere() == Attacco.Genere.ALTRUI)
                        .map(a -> r.entra(a.chi()) ? "dentro" : r.conosce(a.chi()) ? "alla porta" : "nessuno").distinct())
                        .contains("dentro", "alla porta", "nessuno"));
    }

    @Test
    void alleAltrePagineChiHaUnGettoneENessuno() {
        for (Riga riga : Tabella.letta().righe().stream().filter(r -> r.metodo().equals("GET") && !r.rest() && !r.diQualcuno()
                && !r.percorso().matches(".*[{*].*|/actuator.*")).toList()) {
            var nessuno = assalto.chiede(riga, Attori.NESSUNO, "GET", List.of());
            Attori.CON_GETTONE.stream().filter(c -> !c.legami().isEmpty()).map(c -> assalto.chiede(riga, c, "GET", List.of()))
                    .forEach(r -> assertThat(r).as(riga.percorso()).usingRecursiveComparison()
                            .comparingOnlyFields("stato", "corpo").isEqualTo(nessuno));
        }
    }

    @Test
    void gliElenchiELeSommeDegliEstraneiSonoQuelliDiPrima() {
        elenchi().forEach((chi, risposta) -> {
            assertThat(risposta.segreti(bersaglio.segreti(), List.of())).as(chi).isEmpty();
            assertThat(risposta).as(chi).extracting(Risposta::stato, Risposta::corpo)
                    .containsExactly(elenchiPrima.get(chi).stato(), elenchiPrima.get(chi).corpo());
        });
    }

    @Test
    void chiPuoInveceVede() {
        Map<String, Chiamante> per = Attori.TUTTI.stream().collect(Collectors.toMap(Chiamante::nome, Function.identity()));
        for (Riga riga : Tabella.letta().righe()) {
            if (riga.metodo().equals("GET") && riga.diQualcuno() && !riga.percorso().contains("verifica}")
                    && !riga.percorso().contains("risposta|")) {
                List<String> dove = new Attacchi(bersaglio, Map.of()).scelti(riga, t -> new Attacchi(bersaglio, Map.of()).primo(t));
                per.values().stream().filter(c -> riga.puo(c) && (!riga.vede().contains("autore")
                        || c.legami().contains("autore"))).forEach(c -> assertThat(assalto.chiede(riga, c, "GET", dove).stato())
                        .as("%s da %s", riga.con(dove), c).isIn(200, 302));
            }
        }
        var pagina = assalto.chiede(Riga.di("GET /scrivania/pratiche/{numero} | UFFICIO | ufficio"),
                per.get("istruttore.firenze"), "GET", List.of(bersaglio.numero().valore()));
        assertThat(pagina.segreti(List.of(), List.of())).as("il canarino c'è, per chi può vederlo").isNotEmpty();
    }

    /** The lists of everybody to whom the case of Firenze is nothing. */
    private Map<String, Risposta> elenchi() {
        Map<String, Risposta> elenchi = new TreeMap<>();
        for (Riga riga : Tabella.letta().righe()) {
            for (Chiamante chi : Attori.TUTTI) {
                if (riga.elenco() && riga.entra(chi) && chi.legami().isEmpty()) {
                    for (String coda : List.of("", "?dopo=zzzz", "?dopo=9999-12-31T00:00:00Z%7C1", "?q=canarino&comune=048017")) {
                        elenchi.put(chi + " " + riga.percorso() + coda, Risposta.di(visitatori.get(chi.nome())
                                .legge(riga.percorso() + coda)));
                    }
                }
            }
        }
        return elenchi;
    }

    /** What strangers have of their own, to reach from inside it for what is not theirs. */
    private Map<String, Map<String, String>> propri() {
        NumeroPratica b = mani.presentata(FIESOLE);
        String bozza = attrezzi.bozza(mani.utente("cittadino"), FIESOLE);
        String documento = attrezzi.documento(b);
        Map<String, Map<String, String>> propri = new HashMap<>();
        List.of("cittadino", "cittadino con gettone").forEach(u ->
                propri.put(u, Map.of("numero", b.valore(), "bozza", bozza, "documento", documento)));
        List.of("sportello.fiesole", "istruttore.fiesole", "responsabile.fiesole", "muro.duecomuni",
                "istruttore.fiesole con gettone", "muro.duecomuni con gettone").forEach(u ->
                propri.put(u, Map.of("numero", b.valore(), "documento", documento, "istat", "048015")));
        return propri;
    }
}
