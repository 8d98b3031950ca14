package it.architrave.catalogo;

import it.architrave.accesso.UnoAllaVolta;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * In the demonstration some municipalities check every CILA, and one follows the case law that gives the CILA the window of the
 * SCIA, and lets it last three years, as their own acts would say.
 */
@Component
@Profile("demo")
class ParametriDemo implements ApplicationRunner {

    private static final List<Riga> RIGHE = List.of(
            new Riga("CILA.verificaFormale", "048017", "TUTTE", "SCELTA"),
            new Riga("CILA.verificaFormale", "048001", "TUTTE", "SCELTA"),
            new Riga("CILA.verificaFormale", "048043", "TUTTE", "SCELTA"),
            new Riga("CILA.controllo", "048033", "ANALOGIA_30", "SCELTA"),
            new Riga("CILA.durata", "048033", "3", "ANNI"));

    private final JdbcClient jdbc;
    private final UnoAllaVolta insieme;

    ParametriDemo(JdbcClient jdbc, UnoAllaVolta insieme) {
        this.insieme = insieme;
        this.jdbc = jdbc;
    }

    /** What a municipality disposes by an act that nobody adopted. */
    private record Riga(String codice, String comune, String valore, String unita) {
    }

    @Override
    public void run(ApplicationArguments argomenti) {
        insieme.fa(() -> RIGHE.forEach(this::dispone));
    }

    private void dispone(Riga riga) {
        long presenti = jdbc.sql("select count(*) from parametro where codice = ? and ambito = ?")
                .param(riga.codice()).param(riga.comune()).query(Long.class).single();
        if (presenti == 0) {
            jdbc.sql("insert into parametro (codice, ambito_tipo, ambito, valore, unita, dal, fonte, nota) values"
                            + " (?, 'COMUNE', ?, ?, ?, date '2017-01-01', 'atto dimostrativo del Comune', 'solo dimostrazione')")
                    .params(riga.codice(), riga.comune(), riga.valore(), riga.unita()).update();
        }
    }
}
