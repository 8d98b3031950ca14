package it.architrave.prova;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The identity providers of the one context, three issuers on one server that speaks real HTTP: SPID and CIE for parties,
 * the directory of a municipality for staff. Who logs in writes name and claims on its page.
 */
public class FornitoreDiProva implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String UDIENZA = "architrave-interfacce";

    private final MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(true));

    @Override
    public void initialize(ConfigurableApplicationContext contesto) {
        try {
            server.start(InetAddress.getByName("localhost"), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        registra(contesto, "spid", "parti", "SPID");
        registra(contesto, "cie", "parti", "CIE");
        registra(contesto, "ente", "uffici", "l’identità dell’ente");
        TestPropertyValues.of("architrave.accesso.fornitori.spid.livello-richiesto=https://www.spid.gov.it/SpidL2").applyTo(contesto);
        contesto.getBeanFactory().registerSingleton("fornitoreDiProva", this);
    }

    public String emittente(String id) {
        return server.issuerUrl(id).toString();
    }

    /** A bearer token signed by that issuer. */
    public String gettone(String id, String soggetto, String udienza, Map<String, Object> detti, long secondi) {
        return server.issueToken(id, "un-programma", new DefaultOAuth2TokenCallback(id, soggetto, "JWT", List.of(udienza),
                detti, secondi)).serialize();
    }

    private void registra(ConfigurableApplicationContext contesto, String id, String tipo, String etichetta) {
        String registrazione = "spring.security.oauth2.client.registration." + id + ".";
        TestPropertyValues.of(registrazione + "client-id=architrave-" + id, registrazione + "client-secret=prova",
                registrazione + "scope=openid,profile,email", registrazione + "authorization-grant-type=authorization_code",
                registrazione + "redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
                "spring.security.oauth2.client.provider." + id + ".issuer-uri=" + emittente(id),
                "architrave.accesso.fornitori." + id + ".tipo=" + tipo,
                "architrave.accesso.fornitori." + id + ".etichetta=" + etichetta,
                "architrave.accesso.fornitori." + id + ".udienza=" + UDIENZA).applyTo(contesto);
    }
}
