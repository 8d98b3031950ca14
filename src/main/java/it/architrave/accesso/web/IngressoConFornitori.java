package it.architrave.accesso.web;

import it.architrave.accesso.fornitori.Fornitori;
import it.architrave.accesso.fornitori.LetturaDellaPersona;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** The login at a provider: authorization code with PKCE, state and nonce; the level wanted is asked for. */
@Component
class IngressoConFornitori implements Customizer<OAuth2LoginConfigurer<HttpSecurity>> {

    private final Fornitori fornitori;
    private final LetturaDellaPersona persona;
    private final RifiutoDelFornitore rifiuto;

    IngressoConFornitori(Fornitori fornitori, LetturaDellaPersona persona, RifiutoDelFornitore rifiuto) {
        this.fornitori = fornitori;
        this.persona = persona;
        this.rifiuto = rifiuto;
    }

    @Override
    public void customize(OAuth2LoginConfigurer<HttpSecurity> login) {
        var richieste = new DefaultOAuth2AuthorizationRequestResolver(fornitori);
        richieste.setAuthorizationRequestCustomizer(this::completa);
        login.loginPage("/accesso").clientRegistrationRepository(fornitori).authorizedClientRepository(new SenzaGettoni())
                .authorizationEndpoint(a -> a.authorizationRequestResolver(richieste))
                .userInfoEndpoint(u -> u.oidcUserService(persona).userService(r -> {
                    throw new OAuth2AuthenticationException("invalid_scope");
                }))
                .defaultSuccessUrl("/dopo-accesso").failureHandler(rifiuto);
    }

    private void completa(OAuth2AuthorizationRequest.Builder richiesta) {
        OAuth2AuthorizationRequestCustomizers.withPkce().accept(richiesta);
        richiesta.attributes(attributi -> {
            String livello = fornitori.fornitore(String.valueOf(attributi.get("registration_id"))).livelloRichiesto();
            if (livello != null) {
                richiesta.additionalParameters(altri -> altri.put("acr_values", livello));
            }
        });
    }
}
