package it.architrave.accesso.web.sessioni;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** What a session may hold comes back as it was; anything else is not even made. */
class LetturaGuardataTests {

    private final LetturaGuardata lettura = new LetturaGuardata();

    @Test
    void unAccessoPerOpenIdTornaComEra() throws Exception {
        var chi = new OidcIdToken("a.b.c", Instant.EPOCH, Instant.EPOCH.plusSeconds(60), Map.of("sub", "1", "iss",
                URI.create("https://provider.invalid").toURL(), "aud", List.of("architrave"), "iat", Instant.EPOCH));
        var utente = new DefaultOidcUser(List.of(new OidcUserAuthority(chi), new SimpleGrantedAuthority("ROLE_PARTE")), chi,
                new OidcUserInfo(Map.of("name", "Laura")));
        var accesso = new SecurityContextImpl(new OAuth2AuthenticationToken(utente, utente.getAuthorities(), "provider"));
        assertThat(ripresa(accesso)).isEqualTo(accesso);
    }

    @Test
    void ancheUnAccessoAMetaTornaComEra() throws Exception {
        var richiesta = OAuth2AuthorizationRequest.authorizationCode().authorizationUri("https://provider.invalid/a")
                .clientId("architrave").state("s").attributes(Map.of("nonce", "n")).build();
        assertThat(((OAuth2AuthorizationRequest) ripresa(richiesta)).getState()).isEqualTo("s");
        assertThat(ripresa(new BadCredentialsException("No"))).isInstanceOf(BadCredentialsException.class);
        assertThat(((DefaultCsrfToken) ripresa(new DefaultCsrfToken("a", "b", "c"))).getToken()).isEqualTo("c");
    }

    @Test
    void ogniAltroTipoERifiutato() throws Exception {
        rifiutato(new File("/etc/passwd"));
        rifiutato(new ArrayList<>(List.of(new File("x"))));
        rifiutato((Comparator<String> & Serializable) String::compareTo);
        rifiutato(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Runnable.class}, new Mano()));
        rifiutato(new byte[200_000]);
    }

    /** What chains of gadgets begin with. */
    private static class Mano implements InvocationHandler, Serializable {

        @Override
        public Object invoke(Object proxy, Method metodo, Object[] argomenti) {
            throw new IllegalStateException("non doveva essere chiamato");
        }
    }

    private void rifiutato(Object oggetto) throws IOException {
        byte[] scritto = scritto(oggetto);
        assertThatThrownBy(() -> lettura.deserialize(new ByteArrayInputStream(scritto))).isInstanceOf(InvalidClassException.class)
                .hasMessageContaining("REJECTED");
    }

    private Object ripresa(Object oggetto) throws IOException {
        return lettura.deserialize(new ByteArrayInputStream(scritto(oggetto)));
    }

    private static byte[] scritto(Object oggetto) throws IOException {
        var byteScritti = new ByteArrayOutputStream();
        try (var flusso = new ObjectOutputStream(byteScritti)) {
            flusso.writeObject(oggetto);
        }
        return byteScritti.toByteArray();
    }
}
