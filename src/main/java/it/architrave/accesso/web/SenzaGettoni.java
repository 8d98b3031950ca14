package it.architrave.accesso.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** The providers' access tokens are not kept: nothing is asked of them after the login. */
class SenzaGettoni implements OAuth2AuthorizedClientRepository {

    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String fornitore, Authentication chi,
                                                                               HttpServletRequest richiesta) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication chi, HttpServletRequest richiesta,
                                     HttpServletResponse risposta) {
        // Not kept.
    }

    @Override
    public void removeAuthorizedClient(String fornitore, Authentication chi, HttpServletRequest richiesta,
                                       HttpServletResponse risposta) {
        // Not kept.
    }
}
