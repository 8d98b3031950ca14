package it.architrave.termini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermineTests {

    private static final Instant ULTIMO_ISTANTE = Instant.parse("2026-12-03T22:59:59Z");
    private static final Instant MEZZANOTTE = Instant.parse("2026-12-03T23:00:00Z");

    private final Termine termine = Termine.aperto(new NumeroPratica("CILA-048017-2026-00001"), "CILA.regolarizzazione",
            new Calcolo("Termine di prova", LocalDate.parse("2026-11-23"), 10, LocalDate.parse("2026-12-03"), ""));

    @Test
    void nonScadePrimaCheFiniscaLUltimoGiorno() {
        assertThatThrownBy(() -> termine.scaduto(ULTIMO_ISTANTE)).isInstanceOf(TermineNonDecorso.class)
                .hasMessageContaining("giovedì 3 dicembre 2026");
    }

    @Test
    void scadeQuandoLUltimoGiornoEFinito() {
        assertThat(termine.scaduto(MEZZANOTTE).situazione().stato()).isEqualTo(StatoTermine.SCADUTO);
    }

    @Test
    void unTermineFinitoNonFinisceDiNuovo() {
        Termine chiuso = termine.chiuso(ULTIMO_ISTANTE);
        assertThatThrownBy(() -> chiuso.scaduto(MEZZANOTTE)).isInstanceOf(AttoNonConsentito.class);
        assertThatThrownBy(() -> chiuso.cessato(MEZZANOTTE)).isInstanceOf(AttoNonConsentito.class);
    }
}
