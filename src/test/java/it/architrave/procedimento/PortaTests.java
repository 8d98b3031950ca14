package it.architrave.procedimento;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;

class PortaTests {

    @Test
    void dueAttiCheSiAspettanoAVicendaDannoUnaContesaENonUnErrore() {
        var stallo = new ProcessEngineException("persistence", new SQLException("deadlock detected", "40P01"));
        assertThatThrownBy(() -> Porta.attraverso(() -> {
            throw stallo;
        })).isInstanceOf(AttivitaContesa.class);
    }

    @Test
    void unAltroErroreDelDatabaseRestaUnErrore() {
        var guasto = new ProcessEngineException("persistence", new SQLException("disk full", "53100"));
        assertThatThrownBy(() -> Porta.attraverso(() -> {
            throw guasto;
        })).isSameAs(guasto);
    }
}
