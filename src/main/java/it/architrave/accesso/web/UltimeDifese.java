package it.architrave.accesso.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The outermost filter: answers refused before anybody asked who is there (bad address, body too large) carry the same
 * headers as all others, and parameters that are no text are the caller's fault (400), wherever they are first read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UltimeDifese extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest richiesta, HttpServletResponse risposta, FilterChain seguito)
            throws ServletException, IOException {
        try {
            seguito.doFilter(richiesta, new PrimaDelRifiuto(richiesta.getRequestURI(), risposta));
        } catch (ServletException | RuntimeException guasto) {
            if (risposta.isCommitted() || !illeggibile(guasto)) {
                throw guasto;
            }
            new PrimaDelRifiuto(richiesta.getRequestURI(), risposta).sendError(HttpServletResponse.SC_BAD_REQUEST);
        } finally {
            if (!risposta.isCommitted()) {
                Intestazioni.aggiungi(richiesta.getRequestURI(), risposta);
            }
        }
    }

    private static boolean illeggibile(Throwable guasto) {
        return Stream.<Throwable>iterate(guasto, t -> t != null, Throwable::getCause).limit(20)
                .anyMatch(InvalidParameterException.class::isInstance);
    }

    /** After a refusal the container takes no header any more: they are said just before. */
    private static final class PrimaDelRifiuto extends HttpServletResponseWrapper {

        private final String percorso;

        PrimaDelRifiuto(String percorso, HttpServletResponse risposta) {
            super(risposta);
            this.percorso = percorso;
        }

        @Override
        public void sendError(int stato) throws IOException {
            Intestazioni.aggiungi(percorso, this);
            super.sendError(stato);
        }

        @Override
        public void sendError(int stato, String motivo) throws IOException {
            Intestazioni.aggiungi(percorso, this);
            super.sendError(stato, motivo);
        }
    }
}
