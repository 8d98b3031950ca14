package it.architrave;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The one folder that holds database, documents and mails: made absolute once, so that every part means the same. */
class CartellaDati implements EnvironmentPostProcessor, Ordered {

    private static final String CHIAVE = "architrave.dati";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment ambiente, SpringApplication applicazione) {
        String assoluta = Path.of(ambiente.getProperty(CHIAVE, "dati")).toAbsolutePath().normalize().toString();
        ambiente.getPropertySources().addFirst(new MapPropertySource("cartellaDati", Map.of(CHIAVE, assoluta)));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
