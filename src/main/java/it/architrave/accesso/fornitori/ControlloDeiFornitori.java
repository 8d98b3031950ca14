package it.architrave.accesso.fornitori;

import it.architrave.accesso.ConfigurazioneRifiutata;
import it.architrave.accesso.fornitori.Fornitore.Tipo;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;

/** Refuses at start-up what would let in the wrong people: half a configuration, one issuer for staff and parties. */
final class ControlloDeiFornitori {

    private static final String REGISTRAZIONE = "spring.security.oauth2.client.registration.";

    private ControlloDeiFornitori() {
    }

    static void controlla(OAuth2ClientProperties registrazioni, Map<String, Fornitore> fornitori) {
        if (!registrazioni.getRegistration().keySet().equals(fornitori.keySet())) {
            throw new ConfigurazioneRifiutata("I fornitori di identità sono configurati a metà: registrazioni "
                    + registrazioni.getRegistration().keySet() + ", fornitori " + fornitori.keySet() + ".",
                    "Per ogni fornitore servono " + REGISTRAZIONE + "<id> e architrave.accesso.fornitori.<id>.tipo.");
        }
        Map<String, Tipo> tipi = new HashMap<>();
        fornitori.forEach((id, f) -> {
            Registration registrazione = registrazioni.getRegistration().get(id);
            pretendi(f.tipo() != null, id, "dire il tipo: parti o uffici");
            Set<String> ambiti = Objects.requireNonNullElse(registrazione.getScope(), Set.of());
            pretendi(ambiti.contains("openid"), id, "chiedere lo scope openid");
            pretendi(f.udienza() == null || !f.udienza().equals(registrazione.getClientId()), id,
                    "avere un'udienza diversa dal client-id: con l'identificativo del client anche un id token, che passa"
                            + " negli indirizzi, aprirebbe le interfacce");
            Tipo altro = tipi.putIfAbsent(emittente(registrazioni, id), f.tipo());
            pretendi(altro == null || altro == f.tipo(), id,
                    "avere un emittente diverso da quello dell'altro tipo: chi entra come parte non deve poter entrare in ufficio");
        });
    }

    static String emittente(OAuth2ClientProperties registrazioni, String id) {
        Registration registrazione = registrazioni.getRegistration().get(id);
        var provider = registrazioni.getProvider().get(Objects.requireNonNullElse(registrazione.getProvider(), id));
        @Nullable String emittente = provider == null ? null : provider.getIssuerUri();
        pretendi(emittente != null, id, "indicare spring.security.oauth2.client.provider.<id>.issuer-uri");
        return Objects.requireNonNull(emittente);
    }

    private static void pretendi(boolean giusto, String id, String cosa) {
        if (!giusto) {
            throw new ConfigurazioneRifiutata("Il fornitore di identità «" + id + "» deve " + cosa + ".",
                    "Correggere la configurazione del fornitore «" + id + "».");
        }
    }
}
