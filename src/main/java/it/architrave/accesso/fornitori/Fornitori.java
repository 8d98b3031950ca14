package it.architrave.accesso.fornitori;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/**
 * The configured providers. Each is asked for its metadata when somebody first needs it: one that is down stops neither
 * the start nor the others.
 */
@Component
@EnableConfigurationProperties(OAuth2ClientProperties.class)
public class Fornitori implements ClientRegistrationRepository {

    private final OAuth2ClientProperties registrazioni;
    private final Map<String, Fornitore> fornitori;
    private final Map<String, ClientRegistration> lette = new ConcurrentHashMap<>();

    Fornitori(OAuth2ClientProperties registrazioni, FornitoriProperties proprieta) {
        this.registrazioni = registrazioni;
        this.fornitori = proprieta.fornitori();
        ControlloDeiFornitori.controlla(registrazioni, fornitori);
    }

    /** What stands on the login page: id and label, parties first. */
    public List<Voce> voci() {
        return fornitori.entrySet().stream().map(f -> new Voce(f.getKey(),
                        Objects.requireNonNullElse(f.getValue().etichetta(), f.getKey()), f.getValue().identificaLeParti()))
                .sorted((a, b) -> a.parti() == b.parti() ? a.etichetta().compareTo(b.etichetta()) : a.parti() ? -1 : 1).toList();
    }

    public Fornitore fornitore(String id) {
        return Objects.requireNonNull(fornitori.get(id), id);
    }

    /** The label of a provider, when there is one with that id. */
    public Optional<String> etichetta(String id) {
        return voci().stream().filter(v -> v.id().equals(id)).map(Voce::etichetta).findFirst();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return fornitori.containsKey(id) ? lette.computeIfAbsent(id, this::leggi) : null;
    }

    /** The providers of bearer tokens by issuer. */
    Map<String, String> perEmittente() {
        Map<String, String> emittenti = new LinkedHashMap<>();
        fornitori.forEach((id, f) -> {
            if (f.udienza() != null) {
                emittenti.put(ControlloDeiFornitori.emittente(registrazioni, id), id);
            }
        });
        return emittenti;
    }

    private ClientRegistration leggi(String id) {
        OAuth2ClientProperties una = new OAuth2ClientProperties();
        una.getRegistration().put(id, registrazioni.getRegistration().get(id));
        una.getProvider().putAll(registrazioni.getProvider());
        return Objects.requireNonNull(new OAuth2ClientPropertiesMapper(una).asClientRegistrations().get(id));
    }

    /** A button of the login page. */
    public record Voce(String id, String etichetta, boolean parti) {
    }
}
