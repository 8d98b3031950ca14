package it.architrave.regia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegimeTests {

    @Test
    void laDataDelRegimeSiLeggeAllItaliana() {
        assertThat(Regime.inParole("art. 6-bis d.P.R. 380/2001 – 2025-05-23"))
                .isEqualTo("art. 6-bis d.P.R. 380/2001, in vigore dal 23/05/2025");
    }

    @Test
    void unEtichettaDiversaRestaComE() {
        assertThat(Regime.inParole("prova")).isEqualTo("prova");
        assertThat(Regime.inParole(null)).isEmpty();
    }
}
