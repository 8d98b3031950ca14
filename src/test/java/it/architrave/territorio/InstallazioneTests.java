package it.architrave.territorio;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.prova.ProvaIntegrata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A restored copy of the database sends nothing until somebody says that it took the original's place. */
@ProvaIntegrata
class InstallazioneTests {

    @Autowired
    private Installazione installazione;
    @Autowired
    private LuogoDelDatabase luogo;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private LuogoScritto scritto;

    @AfterEach
    void torna() {
        installazione.subentra();
    }

    @Test
    void doveENataLeUsciteSonoAperte() {
        assertThat(installazione.copia()).isFalse();
        assertThat(installazione.usciteAperte()).isTrue();
        assertThat(luogo.qui()).isEqualTo(luogo.qui()).isNotBlank();
    }

    @Test
    void trovataAltroveEUnaCopiaELeUsciteSonoChiuse() {
        jdbc.sql("update installazione set luogo = 'altrove'").update();
        assertThat(installazione.copia()).isTrue();
        assertThat(installazione.usciteAperte()).isFalse();
        assertThat(alRiavvio(false).usciteAperte()).as("anche dopo un riavvio").isFalse();
    }

    @Test
    void laCopiaCheSubentraRiapreLeUscite() {
        jdbc.sql("update installazione set luogo = 'altrove'").update();
        installazione.subentra();
        assertThat(installazione.usciteAperte()).isTrue();
    }

    @Test
    void siPossonoSospendereSenzaToccareIlDatabase() {
        assertThat(alRiavvio(true).usciteAperte()).isFalse();
    }

    private Installazione alRiavvio(boolean sospese) {
        return new Installazione(scritto, luogo, sospese);
    }
}
