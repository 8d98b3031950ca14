package it.architrave.accesso.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A mark per request that ties the answer to its log lines, so that who reports a fault needs to tell nothing personal. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SegnoDellaRichiesta extends OncePerRequestFilter {

    static final String INTESTAZIONE = "X-Request-Id";
    private static final String CHIAVE = "richiesta";

    /** Ours alone: a mark sent from outside could carry anything into the logs. */
    @Override
    protected void doFilterInternal(HttpServletRequest richiesta, HttpServletResponse risposta, FilterChain catena)
            throws ServletException, IOException {
        String segno = UUID.randomUUID().toString();
        risposta.setHeader(INTESTAZIONE, segno);
        MDC.put(CHIAVE, segno);
        try {
            catena.doFilter(richiesta, risposta);
        } finally {
            MDC.remove(CHIAVE);
        }
    }
}
