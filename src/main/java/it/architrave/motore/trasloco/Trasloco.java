package it.architrave.motore.trasloco;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * The move from the embedded H2 to an empty PostgreSQL: {@code --architrave.trasloco.da=jdbc:h2:file:…} with profile and
 * datasource of the target, while nothing runs on either. Between the making of the tables and the start of the house
 * every table is copied in one transaction and compared; any difference undoes all of it and the start is refused.
 */
@Component
@ConditionalOnProperty("architrave.trasloco.da")
class Trasloco implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger("it.architrave");

    private final String partenza;
    private final String utente;
    private final String parola;

    Trasloco(@Value("${architrave.trasloco.da}") String partenza, @Value("${architrave.trasloco.utente:sa}") String utente,
             @Value("${architrave.trasloco.parola:}") String parola) {
        this.partenza = partenza;
        this.utente = utente;
        this.parola = parola;
    }

    @Override
    public void migrate(Flyway flyway) {
        flyway.migrate();
        try (Connection da = DriverManager.getConnection(partenza + ";IFEXISTS=TRUE", utente, parola);
             Connection a = flyway.getConfiguration().getDataSource().getConnection()) {
            a.setAutoCommit(false);
            List<String> tabelle = new Copiatura(da, a).tutto();
            a.commit();
            LOG.info("Trasloco riuscito: {} tabelle, tutte confrontate riga per riga. Ai prossimi avvii togliere"
                    + " architrave.trasloco.da.", tabelle.size());
        } catch (SQLException e) {
            throw new IllegalStateException("Il trasloco non è riuscito; la base di arrivo è come prima.", e);
        }
    }
}
