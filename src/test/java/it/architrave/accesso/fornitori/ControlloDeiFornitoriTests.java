package it.architrave.accesso.fornitori;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import it.architrave.accesso.ConfigurazioneRifiutata;
import it.architrave.accesso.fornitori.Fornitore.Tipo;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** A provider configured by half, or one that would mix staff and parties, stops the start with a reason. */
class ControlloDeiFornitoriTests {

    private final OAuth2ClientProperties registrazioni = new OAuth2ClientProperties();

    @Test
    void unFornitoreSpentoNonFermaLAvvio() {
        registra("spid", "http://localhost:1/spento", "openid");
        Fornitori fornitori = new Fornitori(registrazioni, new FornitoriProperties(Map.of("spid", fornitore(Tipo.PARTI, null))));
        assertThat(fornitori.voci()).extracting(Fornitori.Voce::etichetta).containsExactly("spid");
        assertThatThrownBy(() -> fornitori.findByRegistrationId("spid")).as("chi lo usa lo scopre").isInstanceOf(RuntimeException.class);
        assertThat(fornitori.findByRegistrationId("altro")).isNull();
    }

    @Test
    void unFornitoreSpentoNonRendeCattivoIlGettone() {
        String spento = "http://localhost:1/spento";
        registra("spid", spento, "openid");
        Fornitori fornitori = new Fornitori(registrazioni, new FornitoriProperties(Map.of("spid", fornitore(Tipo.PARTI, "udienza"))));
        var gettoni = new Gettoni(fornitori, new ChiHaFattoAccesso(fornitori, null, null));
        var gettone = new BearerTokenAuthenticationToken(new PlainJWT(new JWTClaimsSet.Builder().issuer(spento).build()).serialize());
        MockHttpServletRequest richiesta = new MockHttpServletRequest();
        richiesta.addHeader("Authorization", "Bearer " + gettone.getToken());
        assertThatThrownBy(() -> gettoni.resolve(richiesta).authenticate(gettone)).isInstanceOf(AuthenticationServiceException.class);
    }

    @Test
    void senzaFornitoriSiParte() {
        assertThat(new Fornitori(registrazioni, new FornitoriProperties(null)).voci()).isEmpty();
    }

    @Test
    void ciascunaMetaVuoleLAltra() {
        registra("spid", "https://spid.example", "openid");
        rifiuta(Map.of(), "a metà");
        rifiuta(Map.of("spid", fornitore(null, null)), "tipo");
    }

    @Test
    void senzaOpenidSenzaEmittenteOConLUdienzaDelClientNonSiParte() {
        registra("spid", "https://spid.example", "profile");
        rifiuta(Map.of("spid", fornitore(Tipo.PARTI, null)), "openid");
        registra("spid", null, "openid");
        rifiuta(Map.of("spid", fornitore(Tipo.PARTI, null)), "issuer-uri");
        registra("spid", "https://spid.example", "openid");
        rifiuta(Map.of("spid", fornitore(Tipo.PARTI, "client-spid")), "udienza diversa");
    }

    @Test
    void unEmittenteNonIdentificaInsiemePartiEUffici() {
        registra("cittadini", "https://unico.example", "openid");
        registra("ente", "https://unico.example", "openid");
        rifiuta(Map.of("cittadini", fornitore(Tipo.PARTI, null), "ente", fornitore(Tipo.UFFICI, null)), "emittente diverso");
    }

    private void rifiuta(Map<String, Fornitore> fornitori, String perche) {
        assertThatThrownBy(() -> ControlloDeiFornitori.controlla(registrazioni, fornitori))
                .isInstanceOf(ConfigurazioneRifiutata.class).hasMessageContaining(perche);
    }

    private static Fornitore fornitore(Tipo tipo, String udienza) {
        return new Fornitore(tipo, null, null, null, udienza, null, null);
    }

    private void registra(String id, String emittente, String ambito) {
        var registrazione = new OAuth2ClientProperties.Registration();
        registrazione.setClientId("client-" + id);
        registrazione.setScope(Set.of(ambito));
        registrazioni.getRegistration().put(id, registrazione);
        var fornitore = new OAuth2ClientProperties.Provider();
        fornitore.setIssuerUri(emittente);
        registrazioni.getProvider().put(id, fornitore);
    }
}
