package it.architrave.procedimento.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;

class RifiutoTests {

    @Test
    void chiHaAttesoTroppoUnaRigaSaCheDeveRiprovareENonVedeUnErroreInterno() {
        assertThat(Rifiuto.di(new QueryTimeoutException("Timeout trying to lock table"))).hasValueSatisfying(r -> {
            assertThat(r.stato()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(r.dettaglio()).contains("riprovare").doesNotContain("table");
        });
    }
}
