package it.architrave.accesso.web;

import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.prova.Rete;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who watches the application from outside learns whether it is well, and nothing of cases or municipalities. */
@ProvaIntegrata
class SorveglianzaTests {

    private static final Pattern PRATICA_O_COMUNE = Pattern.compile("[A-Z]+-\\d{6}-\\d{4}-\\d+|(?<!\\d)\\d{6}(?!\\d)|firenze|fiesole");

    @Autowired
    private Rete rete;
    @Autowired
    private Mani mani;
    @Autowired
    private MeterRegistry misure;

    @Test
    void laSaluteEUnaParolaSola() throws Exception {
        assertThat(rete.get("", "/readyz").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(rete.get("", "/livez").body()).isEqualTo("{\"status\":\"UP\"}");
        var salute = rete.get("", "/actuator/health");
        assertThat(salute.statusCode()).isEqualTo(200);
        assertThat(salute.body()).contains("\"status\":").doesNotContain("database", "free", "avvisiFermi", "path");
    }

    @Test
    void leMisureNonSiLeggonoDallaPortaPubblica() throws Exception {
        for (String chi : new String[] {"", "geometra", "istruttore.firenze", "regia"}) {
            for (String indirizzo : new String[] {"/actuator/prometheus", "/actuator/metrics", "/actuator/env", "/actuator",
                    "/actuator/heapdump", "/actuator/health/db"}) {
                assertThat(rete.get(chi, indirizzo).statusCode()).as(chi + " " + indirizzo).isIn(401, 403, 404);
            }
        }
    }

    @Test
    void nessunaMisuraNominaPraticheOComuni() throws Exception {
        String numero = mani.presentata(FIRENZE).valore();
        rete.get("geometra", "/api/v1/pratiche/" + numero);
        rete.get("istruttore.firenze", "/scrivania/pratiche/" + numero);
        rete.get("", "/sportello/comuni/firenze");
        rete.get("", "/non/esiste/" + numero);
        var etichette = misure.getMeters().stream().flatMap(m -> m.getId().getTags().stream())
                .map(t -> t.getKey() + "=" + t.getValue()).distinct().toList();
        assertThat(etichette).anyMatch(e -> e.startsWith("uri=/api/v1/pratiche/{"));
        assertThat(etichette).noneMatch(e -> PRATICA_O_COMUNE.matcher(e).find());
    }

    @Test
    void leCodeEIRitardiSonoMisurati() {
        assertThat(misure.getMeters()).extracting(m -> m.getId().getName()).contains("architrave.lavori.ritardo",
                "architrave.lavori.in.ritardo", "architrave.incidenti", "architrave.avvisi.fermi",
                "architrave.registrazioni.ferme", "hikaricp.connections.active");
    }

    @Test
    void ogniRispostaHaUnSegnoCheNonVieneDaFuori() throws Exception {
        var prima = rete.get("", "/").headers().firstValue(SegnoDellaRichiesta.INTESTAZIONE).orElseThrow();
        var seconda = rete.get("", "/").headers().firstValue(SegnoDellaRichiesta.INTESTAZIONE).orElseThrow();
        assertThat(prima).isNotEqualTo(seconda).matches("[0-9a-f-]{36}");
    }
}
