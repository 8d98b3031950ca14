package it.architrave.accesso.web;

import it.architrave.accesso.RiconoscimentoRifiutato;
import it.architrave.accesso.RiconoscimentoRifiutato.Motivo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** A login at a provider that led nowhere goes to a page that says why and what to do; nothing personal is logged. */
@Component
class RifiutoDelFornitore implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RifiutoDelFornitore.class);

    @Override
    public void onAuthenticationFailure(HttpServletRequest richiesta, HttpServletResponse risposta,
                                        AuthenticationException errore) throws IOException {
        String percorso = richiesta.getRequestURI();
        String fornitore = percorso.substring(percorso.lastIndexOf('/') + 1);
        Motivo motivo = motivo(errore);
        LOG.warn("Accesso con il fornitore {} non riuscito: {} ({})", fornitore.replaceAll("[^\\w.-]", "?"), motivo,
                errore instanceof OAuth2AuthenticationException oauth ? oauth.getError().getErrorCode() : errore.getClass().getSimpleName());
        risposta.sendRedirect(UriComponentsBuilder.fromPath(richiesta.getContextPath() + "/accesso/rifiutato")
                .queryParam("motivo", motivo).queryParam("fornitore", "{f}").encode().buildAndExpand(fornitore).toUriString());
    }

    private static Motivo motivo(AuthenticationException errore) {
        if (errore.getCause() instanceof RiconoscimentoRifiutato rifiuto) {
            return rifiuto.motivo();
        }
        return errore instanceof OAuth2AuthenticationException oauth
                && oauth.getError().getErrorCode().equals(OAuth2ErrorCodes.ACCESS_DENIED) ? Motivo.ANNULLATO : Motivo.FORNITORE;
    }
}
