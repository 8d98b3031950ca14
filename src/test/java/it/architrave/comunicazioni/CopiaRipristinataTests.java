package it.architrave.comunicazioni;

import static it.architrave.prova.Mani.FIESOLE;
import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.pratica.NumeroPratica;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.prova.ServerDiPosta;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a restored copy of the database no mail leaves, until it takes the original's place. */
@ProvaIntegrata
class CopiaRipristinataTests {

    @Autowired
    private Mani mani;
    @Autowired
    private Postino postino;
    @Autowired
    private PostaInUscita posta;
    @Autowired
    private ServerDiPosta server;
    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void torna() {
        posta.subentra();
        postino.giro();
    }

    @Test
    void dallaCopiaNonParteNullaEDopoIlSubentroTuttoESegnatoForseRipetuto() throws Exception {
        jdbc.sql("update installazione set luogo = 'altrove'").update();
        NumeroPratica numero = mani.presentata(FIESOLE);
        postino.giro();
        assertThat(posta.copia()).isTrue();
        assertThat(quanti(numero, "IN_CODA", false)).isPositive();
        assertThat(server.arrivati("laura.conti@pec.example.it", numero)).isEmpty();
        assertThat(quanti(numero, "SPEDITO", false)).isZero();

        posta.subentra();
        postino.giro();
        assertThat(quanti(numero, "IN_CODA", true)).isZero();
        assertThat(quanti(numero, "SPEDITO", true)).isPositive();
    }

    private long quanti(NumeroPratica numero, String stato, boolean forseRipetuto) {
        return jdbc.sql("select count(*) from avviso where pratica = ? and stato = ? and forse_ripetuto = ?")
                .params(numero.valore(), stato, forseRipetuto).query(Long.class).single();
    }
}
