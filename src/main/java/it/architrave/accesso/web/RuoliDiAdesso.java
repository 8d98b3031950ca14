package it.architrave.accesso.web;

import it.architrave.accesso.Utente;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts beside the name in the session, or in the token, the roles held at this very request; a person who is nobody any
 * more goes out. The reading is the one that controllers and pages use.
 */
class RuoliDiAdesso extends OncePerRequestFilter {

    private final Richiedente richiedente;

    RuoliDiAdesso(Richiedente richiedente) {
        this.richiedente = richiedente;
    }

    /** Styles and scripts are everybody's. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest richiesta) {
        return richiesta.getRequestURI().startsWith(richiesta.getContextPath() + "/risorse/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest richiesta, HttpServletResponse risposta, FilterChain catena)
            throws ServletException, IOException {
        Authentication chi = SecurityContextHolder.getContext().getAuthentication();
        if (chi != null && chi.isAuthenticated() && !(chi instanceof AnonymousAuthenticationToken)) {
            Utente utente = richiedente.di(new ServletWebRequest(richiesta), chi.getName()).orElseThrow(() -> esce(richiesta));
            var adesso = UsernamePasswordAuthenticationToken.authenticated(chi.getPrincipal(), null, parti(utente));
            adesso.setDetails(chi.getDetails());
            SecurityContextHolder.setContext(new SecurityContextImpl(adesso));
        }
        catena.doFilter(richiesta, risposta);
    }

    private static NonPiuAttivo esce(HttpServletRequest richiesta) {
        HttpSession sessione = richiesta.getSession(false);
        if (sessione != null) {
            sessione.invalidate();
        }
        return new NonPiuAttivo();
    }

    private static List<SimpleGrantedAuthority> parti(Utente utente) {
        return Stream.of(utente.parte() ? "ROLE_PARTE" : "", utente.diUfficio() ? "ROLE_UFFICIO" : "",
                utente.regia() ? "ROLE_REGIA" : "").filter(r -> !r.isEmpty()).map(SimpleGrantedAuthority::new).toList();
    }
}
