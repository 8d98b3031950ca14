package it.architrave.catalogo;

import static it.architrave.catalogo.BancoDiProva.FIESOLE;
import static it.architrave.catalogo.BancoDiProva.FIRENZE;
import static it.architrave.catalogo.BancoDiProva.OGGI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.territorio.TerritorioDiProva;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

@Tag("database")
class ParametriTests {

    private DataSource base;
    private Parametri parametri;

    @BeforeEach
    void prepara() {
        base = BaseVuota.nuova();
        // The script alone: this module's table needs neither the engine's nor the other modules'.
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/comune/V20__catalogo.sql")).execute(base);
        parametri = new ParametriDaTabella(JdbcClient.create(base), TerritorioDiProva.firenze());
    }

    @Test
    void valgonoIValoriDelloStatoDoveNessunoDisponeAltro() {
        Parametro termine = parametri.inVigore("CILA.regolarizzazione", FIRENZE, OGGI);
        assertThat(termine.intero()).isEqualTo(10);
        assertThat(termine.ambito()).isEqualTo("STATO");
        assertThat(termine.nota()).startsWith("[regional]");
        assertThat(parametri.inVigore("CILA.sanzioneInCorso", FIRENZE, OGGI).intero()).isEqualTo(333);
        assertThat(parametri.inVigore("CILA.sanzioneEseguita", FIRENZE, OGGI).intero()).isEqualTo(1000);
        assertThat(parametri.inVigore("CILA.controllo", FIRENZE, OGGI).nota()).contains("NESSUNO", "ANALOGIA_30");
        assertThat(parametri.inVigore("dirittiSegreteria", FIRENZE, OGGI).acceso()).isFalse();
    }

    @Test
    void vinceLAmbitoPiuVicino() {
        riga("CILA.verificaFormale", "REGIONE", "Toscana", "NESSUNA", "2020-01-01", null);
        riga("CILA.verificaFormale", "COMUNE", FIRENZE.valore(), "TUTTE", "2019-01-01", null);
        assertThat(parametri.inVigore("CILA.verificaFormale", FIRENZE, OGGI))
                .extracting(Parametro::valore, Parametro::ambito).containsExactly("TUTTE", "048017");
        assertThat(parametri.inVigore("CILA.verificaFormale", FIESOLE, OGGI))
                .extracting(Parametro::valore, Parametro::ambito).containsExactly("NESSUNA", "Toscana");
    }

    @Test
    void nonValeLaRegioneAltrui() {
        riga("CILA.verificaFormale", "REGIONE", "Lazio", "NESSUNA", "2020-01-01", null);
        assertThat(parametri.inVigore("CILA.verificaFormale", FIRENZE, OGGI).valore()).isEqualTo("CAMPIONE");
    }

    @Test
    void valgonoDalPrimoAllUltimoGiornoCompresi() {
        riga("prova", "STATO", "", "1", "2026-01-01", "2026-06-30");
        riga("prova", "STATO", "", "2", "2026-07-01", null);
        assertThat(valore("2026-01-01")).isEqualTo(1);
        assertThat(valore("2026-06-30")).isEqualTo(1);
        assertThat(valore("2026-07-01")).isEqualTo(2);
        assertThatThrownBy(() -> valore("2025-12-31")).isInstanceOf(ParametroMancante.class).hasMessageContaining("prova");
    }

    @Test
    void diventanoNomiPerLeCondizioni() {
        riga("dirittiSegreteria", "COMUNE", FIESOLE.valore(), "SI", "2026-01-01", null);
        var interruttori = new Interruttori(parametri, BancoDiProva.OROLOGIO);
        assertThat(interruttori.di(FIESOLE)).containsEntry("dirittiSegreteria", true)
                .containsEntry("verificaFormale", "CAMPIONE");
        assertThat(interruttori.di(FIRENZE)).containsEntry("dirittiSegreteria", false);
    }

    @Test
    void nonDannoUnNomeAmbiguo() {
        riga("SCIA.controllo", "STATO", "", "30", "2016-01-01", null);
        assertThat(new Interruttori(parametri, BancoDiProva.OROLOGIO).di(FIRENZE)).doesNotContainKey("controllo");
    }

    @Test
    void rifiutaUnAmbitoCheNonEsiste() {
        assertThatThrownBy(() -> riga("prova", "UNIONE", "X", "1", "2026-01-01", null))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> riga("prova", "COMUNE", "", "1", "2026-01-01", null))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private int valore(String giorno) {
        return parametri.inVigore("prova", FIRENZE, LocalDate.parse(giorno)).intero();
    }

    private void riga(String codice, String tipo, String ambito, String valore, String dal, String al) {
        JdbcClient.create(base).sql("insert into parametro (codice, ambito_tipo, ambito, valore, unita, dal, al, fonte)"
                        + " values (?, ?, ?, ?, 'SCELTA', ?, ?, 'prova')")
                .params(codice, tipo, ambito, valore, LocalDate.parse(dal), al == null ? null : LocalDate.parse(al)).update();
    }
}
