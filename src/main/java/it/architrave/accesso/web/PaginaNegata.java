package it.architrave.accesso.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Everything is closed unless named: who is logged in reads "not found" where there is nothing, "not allowed" elsewhere,
 * also on a page left open so long that its forms no longer count.
 */
@Component
class PaginaNegata implements AccessDeniedHandler {

    private final AccessDeniedHandler negata = new AccessDeniedHandlerImpl();
    private final RequestMappingHandlerMapping indirizzi;

    PaginaNegata(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping indirizzi) {
        this.indirizzi = indirizzi;
    }

    @Override
    public void handle(HttpServletRequest richiesta, HttpServletResponse risposta, AccessDeniedException motivo)
            throws IOException, ServletException {
        if (motivo instanceof CsrfException || esiste(richiesta)) {
            negata.handle(richiesta, risposta, motivo);
        } else {
            risposta.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean esiste(HttpServletRequest richiesta) {
        ServletRequestPathUtils.parseAndCache(richiesta);
        try {
            return indirizzi.getHandler(richiesta) != null;
        } catch (Exception altroMetodo) {
            return true;
        }
    }
}
