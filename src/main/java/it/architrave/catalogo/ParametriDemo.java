package it.architrave.catalogo;

import it.architrave.accesso.UnoAllaVolta;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the demonstration some municipalities check every CILA, as their own acts would say. */
@Component
@Profile("demo")
class ParametriDemo implements ApplicationRunner {

    private static final List<String> VERIFICANO_TUTTE = List.of("048017", "048001", "048043");

    private final JdbcClient jdbc;
    private final UnoAllaVolta insieme;

    ParametriDemo(JdbcClient jdbc, UnoAllaVolta insieme) {
        this.insieme = insieme;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments argomenti) {
        insieme.fa(() -> VERIFICANO_TUTTE.forEach(this::verificaTutte));
    }

    private void verificaTutte(String comune) {
        long presenti = jdbc.sql("select count(*) from parametro where codice = 'CILA.verificaFormale' and ambito = ?")
                .param(comune).query(Long.class).single();
        if (presenti == 0) {
            jdbc.sql("insert into parametro (codice, ambito_tipo, ambito, valore, unita, dal, fonte, nota) values"
                            + " ('CILA.verificaFormale', 'COMUNE', ?, 'TUTTE', 'SCELTA', date '2017-01-01',"
                            + " 'atto dimostrativo del Comune', 'solo dimostrazione')").param(comune).update();
        }
    }
}
