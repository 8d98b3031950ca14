package it.architrave.accesso;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.prova.Passante;
import it.architrave.prova.ProvaIntegrata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first administrator: by the console's code, once, and one only. */
@ProvaIntegrata
class PrimoAccessoTests {

    @Autowired
    private PrimoAmministratore primo;
    @Autowired
    private Anagrafe anagrafe;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Environment ambiente;

    private final String nome = "a" + UUID.randomUUID();
    private List<String> amministratori = List.of();

    @BeforeEach
    void nessunoAmministra() {
        amministratori = jdbc.sql("select nome_utente from utente where attivo and ruoli like '%regia%'").query(String.class).list();
        assertThat(amministratori).isNotEmpty();
        jdbc.sql("update utente set attivo = false where nome_utente in (:nomi)").param("nomi", amministratori).update();
        jdbc.sql("delete from codice_di_accesso where nome_utente is null").update();
    }

    @AfterEach
    void tornanoQuelliDiPrima() {
        jdbc.sql("update utente set attivo = false where nome_utente like ?").param(nome + "%").update();
        jdbc.sql("update utente set attivo = true where nome_utente in (:nomi)").param("nomi", amministratori).update();
        jdbc.sql("delete from tentativo_di_accesso").update();
    }

    @Test
    void colCodiceSiCreaLAmministratoreELaPaginaSparisce() throws Exception {
        Passante qui = new Passante(ambiente.getProperty("local.server.port"), "192.0.2.1");
        assertThat(qui.get("/primo-accesso").statusCode()).isEqualTo(200);
        assertThat(qui.posta("/primo-accesso", campi("inventato", nome)).body()).contains("Il codice non è valido");
        assertThat(primo.manca()).isTrue();
        String codice = primo.nuovoCodice();
        assertThat(qui.posta("/primo-accesso", Map.of("codice", codice, "parola", "amministratore")).body())
                .contains("Scrivere nome e cognome", "prime che si provano");
        assertThat(qui.posta("/primo-accesso", campi(codice, nome)).statusCode()).isEqualTo(302);
        assertThat(anagrafe.utente(nome)).get().matches(Utente::regia);
        assertThat(qui.get("/primo-accesso").statusCode()).isEqualTo(404);
        assertThat(qui.posta("/primo-accesso", campi(primo.nuovoCodice(), nome + "2")).statusCode()).isIn(403, 404);
        qui.entra(nome, "un cavallo sul tetto");
        assertThat(qui.get("/regia").statusCode()).isEqualTo(200);
    }

    @Test
    void diPiuProcessiConUnCodiceCiascunoUnoSoloFaLAmministratore() throws Exception {
        for (int giro = 0; giro < 5; giro++) {
            List<Callable<Boolean>> insieme = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String codice = primo.nuovoCodice();
                String chi = nome + giro + "-" + i;
                insieme.add(() -> primo.nomina(codice, new Utente(chi, "Uno", "", "", Set.of(), Set.of()), "{noop}x"));
                insieme.add(() -> primo.nomina(codice, new Utente(chi + "b", "Due", "", "", Set.of(), Set.of()), "{noop}x"));
            }
            var squadra = Executors.newFixedThreadPool(insieme.size());
            int riusciti = 0;
            for (var esito : squadra.invokeAll(insieme)) {
                riusciti += esito.get() ? 1 : 0;
            }
            squadra.shutdown();
            assertThat(riusciti).isEqualTo(1);
            assertThat(jdbc.sql("select count(*) from utente where attivo and ruoli = 'regia'").query(Long.class).single()).isEqualTo(1);
            jdbc.sql("update utente set attivo = false where nome_utente like ?").param(nome + "%").update();
        }
    }

    @Test
    void ilCodiceDaSoloNonSiLeggeNelDatabase() {
        String codice = primo.nuovoCodice();
        assertThat(jdbc.sql("select impronta_codice from codice_di_accesso where nome_utente is null").query(String.class).list())
                .hasSize(1).doesNotContain(codice);
    }

    private static Map<String, String> campi(String codice, String nome) {
        return Map.of("codice", codice, "nome", "Pia Rossi", "email", "pia@example.it", "nomeUtente", nome, "parola",
                "un cavallo sul tetto", "ripetuta", "un cavallo sul tetto");
    }
}
