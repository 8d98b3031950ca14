package it.architrave.accesso.web;

import it.architrave.accesso.fornitori.Fornitori;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * After the logout here, the one at the provider, where it offers one. A page leads there, not a redirect: the content
 * policy keeps what a form starts inside this house.
 */
@Component
class Uscita implements LogoutSuccessHandler {

    /** Request attribute: where the provider's logout is. */
    static final String PROSEGUE = "prosegue";

    private static final Logger LOG = LoggerFactory.getLogger(Uscita.class);

    private final Fornitori fornitori;

    Uscita(Fornitori fornitori) {
        this.fornitori = fornitori;
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest richiesta, HttpServletResponse risposta, @Nullable Authentication chi)
            throws IOException, ServletException {
        Optional<String> altrove = chi instanceof OAuth2AuthenticationToken token ? pressoIlFornitore(token, richiesta)
                : Optional.empty();
        if (altrove.isPresent()) {
            richiesta.setAttribute(PROSEGUE, altrove.get());
            risposta.setHeader("Refresh", "0; url=" + altrove.get());
            richiesta.getRequestDispatcher("/uscito").forward(richiesta, risposta);
        } else {
            risposta.sendRedirect(richiesta.getContextPath() + "/");
        }
    }

    private Optional<String> pressoIlFornitore(OAuth2AuthenticationToken chi, HttpServletRequest richiesta) {
        try {
            var registrazione = fornitori.findByRegistrationId(chi.getAuthorizedClientRegistrationId());
            Object fine = registrazione == null ? null
                    : registrazione.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
            return fine == null ? Optional.empty() : Optional.of(UriComponentsBuilder.fromUriString(fine.toString())
                    .queryParam("id_token_hint", "{hint}").queryParam("client_id", "{client}")
                    .queryParam("post_logout_redirect_uri", "{ritorno}").encode()
                    .buildAndExpand(((OidcUser) chi.getPrincipal()).getIdToken().getTokenValue(), registrazione.getClientId(),
                            ritorno(richiesta)).toUriString());
        } catch (RuntimeException spento) {
            LOG.warn("Il fornitore {} non risponde: l'uscita vale solo qui", chi.getAuthorizedClientRegistrationId());
            return Optional.empty();
        }
    }

    private static String ritorno(HttpServletRequest richiesta) {
        return UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(richiesta))
                .replacePath(richiesta.getContextPath() + "/accesso").replaceQuery("uscito").build().toUriString();
    }
}
