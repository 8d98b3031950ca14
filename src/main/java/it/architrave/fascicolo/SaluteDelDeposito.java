package it.architrave.fascicolo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether a document could be stored now: a byte is written where they are kept, and taken away. */
@Component("documentiHealthIndicator")
class SaluteDelDeposito implements HealthIndicator {

    private final Archivio archivio;

    SaluteDelDeposito(Archivio archivio) {
        this.archivio = archivio;
    }

    @Override
    public Health health() {
        Path prova = archivio.temporaneo();
        try {
            Files.write(prova, new byte[] {1});
            return Health.up().build();
        } catch (IOException e) {
            return Health.down().withDetail("errore", e.getClass().getSimpleName()).build();
        } finally {
            prova.toFile().delete();
        }
    }
}
