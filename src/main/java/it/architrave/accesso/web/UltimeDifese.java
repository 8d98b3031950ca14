package it.architrave.accesso.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
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
        try (var difesa = new Difesa(richiesta, risposta)) {
            try {
                seguito.doFilter(richiesta, difesa);
            } catch (ServletException | RuntimeException guasto) {
                if (difesa.isCommitted() || !illeggibile(guasto)) {
                    throw guasto;
                }
                difesa.sendError(HttpServletResponse.SC_BAD_REQUEST);
            }
        }
    }

    /** The page that tells of an error found before the filters is one of ours too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static boolean illeggibile(Throwable guasto) {
        return Stream.<Throwable>iterate(guasto, t -> t != null, Throwable::getCause).limit(20)
                .anyMatch(InvalidParameterException.class::isInstance);
    }

    /** Adds the headers at the last moment at which they still leave. */
    private static final class Difesa extends OnCommittedResponseWrapper implements AutoCloseable {

        private final HttpServletRequest richiesta;

        Difesa(HttpServletRequest richiesta, HttpServletResponse risposta) {
            super(risposta);
            this.richiesta = richiesta;
        }

        @Override
        protected void onResponseCommitted() {
            Intestazioni.aggiungi(richiesta.getRequestURI(), (HttpServletResponse) getResponse());
        }

        @Override
        public void close() {
            if (!isCommitted()) {
                onResponseCommitted();
            }
        }
    }
}
