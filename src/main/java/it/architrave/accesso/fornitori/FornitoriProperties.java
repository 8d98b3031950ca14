package it.architrave.accesso.fornitori;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The identity providers by the id of their registration ({@code spring.security.oauth2.client.registration.<id>}). */
@ConfigurationProperties("architrave.accesso")
record FornitoriProperties(Map<String, Fornitore> fornitori) {

    FornitoriProperties(@Nullable Map<String, Fornitore> fornitori) {
        this.fornitori = fornitori == null ? Map.of() : Map.copyOf(fornitori);
    }
}
