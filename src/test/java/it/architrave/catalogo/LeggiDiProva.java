package it.architrave.catalogo;

import it.architrave.territorio.TerritorioDiProva;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The table of parameters with every row that the clock brings, without the application.
 *
 * @param base to change rows in
 */
public record LeggiDiProva(JdbcClient base, Leggi leggi) {

    public static LeggiDiProva nuove() {
        DataSource vuota = BaseVuota.nuova();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/comune/V20__catalogo.sql"),
                new ClassPathResource("db/migration/comune/V140__legge_dei_termini.sql")).execute(vuota);
        JdbcClient base = JdbcClient.create(vuota);
        return new LeggiDiProva(base, new Leggi(base, TerritorioDiProva.firenze()));
    }
}
