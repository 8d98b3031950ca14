package it.architrave;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.migration.JavaMigration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The move from the embedded H2 to an empty PostgreSQL: {@code java -jar architrave.jar trasloca
 * --architrave.trasloco.da=jdbc:h2:file:…}, with profile and datasource of the target and no application running on
 * either. Every table is copied in one transaction and compared; any difference undoes all of it.
 */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ComponentScan(basePackages = "it.architrave.motore", useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class))
class Trasloco {

    static final String COMANDO = "trasloca";

    private static final Logger LOG = LoggerFactory.getLogger("it.architrave");

    static void esegui(String[] argomenti) {
        new SpringApplicationBuilder(Trasloco.class).web(WebApplicationType.NONE).run(argomenti).close();
    }

    @Bean
    @DependsOnDatabaseInitialization
    CommandLineRunner trasloca(DataSource arrivo, @Value("${architrave.trasloco.da}") String partenza,
                               @Value("${architrave.trasloco.utente:sa}") String utente,
                               @Value("${architrave.trasloco.parola:}") String parola) {
        return argomenti -> {
            try (Connection da = DriverManager.getConnection(partenza + ";IFEXISTS=TRUE", utente, parola);
                 Connection a = arrivo.getConnection()) {
                a.setAutoCommit(false);
                List<String> tabelle = new Copiatura(da, a).tutto();
                a.commit();
                LOG.info("Trasloco riuscito: {} tabelle, tutte confrontate riga per riga.", tabelle.size());
            }
        };
    }
}
