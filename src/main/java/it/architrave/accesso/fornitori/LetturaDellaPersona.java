package it.architrave.accesso.fornitori;

import it.architrave.accesso.RiconoscimentoRifiutato;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** The last step of a login at a provider: from its claims to a user of this house, or to a refusal. */
@Component
public class LetturaDellaPersona implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService presso = new OidcUserService();
    private final ChiHaFattoAccesso riconoscimento;

    LetturaDellaPersona(ChiHaFattoAccesso riconoscimento) {
        this.riconoscimento = riconoscimento;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest richiesta) {
        OidcUser detto = presso.loadUser(richiesta);
        try {
            String nomeUtente = riconoscimento.alLogin(richiesta.getClientRegistration().getRegistrationId(),
                    String.valueOf(detto.getIssuer()), detto.getSubject(), detto.getClaims());
            return new PersonaIdentificata(nomeUtente, detto.getIdToken().getTokenValue());
        } catch (RiconoscimentoRifiutato rifiuto) {
            throw new OAuth2AuthenticationException(new OAuth2Error("rifiuto"), rifiuto);
        }
    }
}
