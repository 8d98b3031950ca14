package it.architrave.accesso.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Leads to the login page, which says why: not entered yet, wrong password, no longer active, too many attempts. */
class Ingresso extends LoginUrlAuthenticationEntryPoint implements AuthenticationFailureHandler {

    /** Request attribute: how many seconds to wait, for the page that says so. */
    static final String ATTESA = "attesa";

    private static final int TROPPE_RICHIESTE = 429;

    Ingresso() {
        super("/accesso");
    }

    @Override
    protected String determineUrlToUseForThisRequest(HttpServletRequest richiesta, HttpServletResponse risposta,
                                                     AuthenticationException motivo) {
        return motivo instanceof NonPiuAttivo ? "/accesso?terminato" : "/accesso";
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest richiesta, HttpServletResponse risposta,
                                        AuthenticationException motivo) throws IOException, ServletException {
        if (motivo instanceof TroppiTentativi troppi) {
            rallenta(richiesta, risposta, troppi);
        } else {
            risposta.sendRedirect(richiesta.getContextPath() + "/accesso?error");
        }
    }

    static void rallenta(HttpServletRequest richiesta, HttpServletResponse risposta, TroppiTentativi troppi)
            throws IOException {
        richiesta.setAttribute(ATTESA, troppi.secondi());
        risposta.setHeader("Retry-After", String.valueOf(troppi.secondi()));
        risposta.sendError(TROPPE_RICHIESTE);
    }
}
