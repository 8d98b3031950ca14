package it.architrave.accesso.fornitori;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who came in through a provider: the user name, and of the id token only what the logout there asks for. */
record PersonaIdentificata(String nomeUtente, String gettone) implements OidcUser, Serializable {

    @Override
    public String getName() {
        return nomeUtente;
    }

    @Override
    public OidcIdToken getIdToken() {
        return OidcIdToken.withTokenValue(gettone).subject(nomeUtente).build();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public Map<String, Object> getClaims() {
        return Map.of();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }
}
