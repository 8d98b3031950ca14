package it.architrave.termini;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.prova.BaseDiProva;
import it.architrave.prova.BasePresente;
import it.architrave.prova.PostgresqlVero;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import tools.jackson.databind.json.JsonMapper;

/** The terms written before stops and effects were known keep their dates, and tell the steps that led there. */
@Tag("database")
@ExtendWith(BasePresente.class)
class TerminiDiPrimaTests {

    private Connection base;

    @BeforeEach
    void unaBaseDiPrima() throws SQLException {
        base = BaseDiProva.suPostgresql() ? DriverManager.getConnection(PostgresqlVero.nuovaBase(), "postgres", "")
                : DriverManager.getConnection("jdbc:h2:mem:termini-di-prima");
        esegui("create table pratica (numero varchar(40) primary key)");
        esegui("insert into pratica values ('CILA-048017-2026-00001')");
        migra("V20__catalogo", "V35__termini");
        String riga = "insert into termine (numero, comune, codice, denominazione, decorrenza, giorni, scadenza, spiegazione, stato,"
                + " chiuso_il, versione) values ('CILA-048017-2026-00001', '048017', 'CILA.regolarizzazione', 'Termine', %s, 0)";
        esegui(riga.formatted("date '2026-11-12', 10, date '2026-11-23', 'Decorre da', 'SCADUTO', timestamp with time zone '2026-11-24 00:00:05+01'"));
        esegui(riga.formatted("date '2026-11-23', 10, date '2026-12-03', 'Decorre da', 'APERTO', null"));
        migra("V140__legge_dei_termini", "V145__arresti");
    }

    @AfterEach
    void chiude() throws SQLException {
        base.close();
    }

    @Test
    void chiEraDecorsoLoRestaConLaDataDellaLegge() throws SQLException {
        assertThat(colonna("stato", 1)).isEqualTo("DECORSO");
        assertThat(colonna("effetto_dal", 1)).isEqualTo("2026-11-24");
        assertThat(colonna("grezza", 1)).isEqualTo("2026-11-22");
        assertThat(passi(1).passi()).extracting(p -> p.perche().genere().name()).containsExactly("CORSA", "FESTIVO");
    }

    @Test
    void chiCorrevaCorreConLaSuaDurataESpiegaIPassi() throws SQLException {
        assertThat(colonna("stato", 2)).isEqualTo("IN_CORSO");
        assertThat(colonna("effetto_dal", 2)).isNull();
        assertThat(colonna("quantita", 2)).isEqualTo("10");
        assertThat(colonna("norma", 2)).contains("art. 6-bis");
        assertThat(JsonMapper.shared().readValue(colonna("fermate", 2), Fermate.class)).isEqualTo(Fermate.NESSUNA);
        assertThat(passi(2).passi()).singleElement().satisfies(p -> {
            assertThat(p.da()).isEqualTo(LocalDate.parse("2026-11-23"));
            assertThat(p.a()).isEqualTo(LocalDate.parse("2026-12-03"));
            assertThat(p.perche().inParole()).isEqualTo("10 giorni dalla comunicazione dell'invito");
        });
    }

    private Spiegazione passi(int riga) throws SQLException {
        return JsonMapper.shared().readValue(colonna("passi", riga), Spiegazione.class);
    }

    private String colonna(String nome, int riga) throws SQLException {
        try (var comando = base.createStatement(); var esito = comando.executeQuery("select " + nome + " from termine where id = " + riga)) {
            esito.next();
            return esito.getString(1);
        }
    }

    private void esegui(String sql) throws SQLException {
        try (var comando = base.createStatement()) {
            comando.execute(sql);
        }
    }

    private void migra(String... nomi) {
        for (String nome : nomi) {
            ScriptUtils.executeSqlScript(base, new ClassPathResource("db/migration/comune/" + nome + ".sql"));
        }
    }
}
