package it.architrave.termini.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroppeRichiesteTests {

    @ParameterizedTest
    @CsvSource({"1,1 secondo.", "2,2 secondi.", "60,60 secondi."})
    void diceTraQuantoRiprovareInItaliano(long secondi, String fine) {
        assertThat(new TroppeRichieste(secondi)).hasMessage("Troppe richieste: riprovare tra " + fine);
    }
}
