package it.architrave.muro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.accesso.Incarichi;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Periodo;
import it.architrave.accesso.PersoneDegliUffici;
import it.architrave.accesso.Ruolo;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What guards every page besides the wall: the page's token, the headers of every answer, roles of this moment. */
@ProvaIntegrata
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DifeseTests {

    private static final String MODULO = "application/x-www-form-urlencoded";

    @LocalServerPort
    private int porta;
    @Autowired
    private Mani mani;
    @Autowired
    private AttrezziDelMuro attrezzi;
    @Autowired
    private Incarichi incarichi;
    @Autowired
    private PersoneDegliUffici persone;
    @Autowired
    private JdbcTemplate base;

    private Bersaglio bersaglio;
    private String radice;

    @BeforeAll
    void siPianta() {
        radice = "http://localhost:" + porta;
        bersaglio = Bersaglio.piantato(attrezzi.tutti());
    }

    @Test
    void senzaIlGettoneDellaPaginaNessunAttoSiCompieNemmenoDiChiPotrebbe() {
        Attacchi attacchi = new Attacchi(bersaglio, Map.of());
        List<Riga> atti = Tabella.letta().righe().stream()
                .filter(r -> !r.rest() && !r.metodo().matches("GET|ANY")).toList();
        assertThat(atti).hasSizeGreaterThan(30);
        var prima = ImprontaDeiDati.di(base);
        for (Chiamante chi : Attori.DI_PERSONA.stream().filter(c -> !c.legami().isEmpty() && !c.nome().startsWith("muro")).toList()) {
            Visitatore visitatore = Visitatore.entrato(radice, chi.nome());
            for (Riga riga : atti.stream().filter(r -> r.puo(chi)).toList()) {
                String dove = riga.con(attacchi.scelti(riga, attacchi::primo));
                for (String gettone : List.of("", "dGhpcyBpcyBub3QgYSB0b2tlbg==")) {
                    assertThat(visitatore.chiede("POST", dove, Map.of("X-CSRF-TOKEN", gettone, "Content-Type", MODULO),
                            "azione=completa&chiave=k&motivo=x&conferma=si".getBytes(UTF_8)).statusCode())
                            .as("%s %s con «%s»", chi, dove, gettone).isEqualTo(403);
                }
            }
        }
        assertThat(ImprontaDeiDati.di(base).diverse(prima)).isEmpty();
    }

    @Test
    void ogniRispostaDiceAlNavigatoreCheCosaRifiutare() {
        Visitatore geometra = Visitatore.entrato(radice, "geometra");
        Visitatore ignoto = Visitatore.ignoto(radice);
        String pratica = bersaglio.numero().valore();
        Map<String, String> modulo = Map.of("Content-Type", MODULO);
        List<Esito> esiti = new ArrayList<>();
        for (String dove : List.of("/", "/accesso", "/sportello", "/sportello/comuni/firenze/cila", "/area-personale", "/scrivania",
                "/non/esiste", "/area-personale/pratiche/" + pratica, "/area-personale/pratiche/" + pratica + "x",
                "/area-personale/pratiche/" + pratica + "/ricevuta", "/documenti/" + bersaglio.di("documento").get(0),
                "/api/v1/pratiche/" + pratica, "/api/v1/pratiche/" + pratica + "x", "/api/v1/documenti/"
                + bersaglio.di("documento").get(0), "/api/v1/attivita", "/api/v2", "/v3/api-docs", "/actuator/health",
                "/actuator/env", "/livez", "/error", "/%00", "/a%2Fb", "/a;b=c", "/accesso?x=%ff%fe")) {
            esiti.add(new Esito("geometra " + dove, dove, Risposta.di(geometra.legge(dove))));
            esiti.add(new Esito("nessuno " + dove, dove, Risposta.di(ignoto.legge(dove))));
        }
        esiti.add(new Esito("troppo lungo", "/", Risposta.di(geometra.chiede("POST", "/sportello/pratiche", modulo,
                new byte[3_000_000]))));
        esiti.add(new Esito("metodo", "/", Risposta.di(geometra.chiede("PATCH", "/area-personale", modulo, new byte[0]))));
        esiti.add(new Esito("corpo", "/api/v1", Risposta.di(geometra.chiede("POST", "/api/v1/pratiche",
                Map.of("Content-Type", "application/json"), "{".getBytes(UTF_8)))));
        List<String> errori = esiti.stream().flatMap(e -> Difese.mancanti(e.dove().startsWith("/api"), e.risposta()).stream()
                .map(m -> e.chi() + " (" + e.risposta().stato() + "): " + m)).toList();
        assertThat(errori).isEmpty();
        assertThat(esiti).extracting(e -> e.risposta().stato()).contains(200, 302, 400, 401, 403, 404, 405, 413);
    }

    @Test
    void sottoHttpsSiRestaInHttpsEIlBiscottoNonEsceInChiaro() {
        var risposta = Risposta.di(Visitatore.senzaSessione(radice).chiede("GET", "/accesso",
                Map.of("X-Forwarded-Proto", "https", "X-Forwarded-Host", "sue.example.it"), new byte[0]));
        assertThat(risposta.intestazione("Strict-Transport-Security")).contains("max-age=", "includeSubDomains");
        assertThat(risposta.intestazione("Set-Cookie"))
                .contains("JSESSIONID=", "Secure", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void laRevocaELaDisattivazioneValgonoDallaRichiestaSeguente() {
        String nome = "istruttore.rufina";
        var incarico = new Incarico(mani.utente(nome).comuni().iterator().next(), Ruolo.ISTRUTTORE);
        var regia = mani.utente("regia");
        Visitatore chi = Visitatore.entrato(radice, nome);
        assertThat(stati(chi)).containsExactly(200, 200);
        incarichi.revoca(regia, nome, incarico);
        assertThat(stati(chi)).as("senza più incarichi").containsExactly(403, 403);
        incarichi.assegna(regia, nome, incarico, Periodo.SEMPRE);
        assertThat(stati(chi)).containsExactly(200, 200);
        persone.disattiva(regia, incarico.comune(), nome);
        assertThat(stati(chi)).as("disattivato: torna alla porta").containsExactly(302, 401);
        persone.riattiva(regia, incarico.comune(), nome);
    }

    /** The desk by the session, and by a program. */
    private static List<Integer> stati(Visitatore chi) {
        return List.of(chi.legge("/scrivania").statusCode(), chi.legge("/api/v1/attivita").statusCode());
    }

    private record Esito(String chi, String dove, Risposta risposta) {
    }
}
