package it.architrave.accesso.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells the browser to refuse, errors included; a download adds a narrower rule of its own. */
final class Intestazioni {

    private static final String CONTENUTI_DELLE_PAGINE = "default-src 'self'; img-src 'self' data:; style-src 'self';"
            + " script-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'";
    /** What programs read is never a page, even when a browser is led there. */
    private static final String NESSUN_CONTENUTO = "default-src 'none'; frame-ancestors 'none'";
    /** Nothing here asks the device for anything. */
    private static final String NESSUN_PERMESSO = "camera=(), microphone=(), geolocation=(), payment=(), usb=(),"
            + " browsing-topics=()";

    private Intestazioni() {
    }

    static void pagine(HeadersConfigurer<HttpSecurity> intestazioni) {
        con(intestazioni, CONTENUTI_DELLE_PAGINE);
    }

    static void programmi(HeadersConfigurer<HttpSecurity> intestazioni) {
        con(intestazioni, NESSUN_CONTENUTO);
    }

    /** Where security did not come to answer; what is already said stays. */
    static void aggiungi(String percorso, HttpServletResponse risposta) {
        Map.of("Content-Security-Policy", percorso.startsWith("/api/") ? NESSUN_CONTENUTO : CONTENUTI_DELLE_PAGINE,
                "Referrer-Policy", ReferrerPolicy.SAME_ORIGIN.getPolicy(), "Permissions-Policy", NESSUN_PERMESSO,
                "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Cache-Control", "no-store")
                .forEach((nome, valore) -> {
                    if (!risposta.containsHeader(nome)) {
                        risposta.setHeader(nome, valore);
                    }
                });
    }

    private static void con(HeadersConfigurer<HttpSecurity> intestazioni, String contenuti) {
        intestazioni.contentSecurityPolicy(c -> c.policyDirectives(contenuti))
                .referrerPolicy(p -> p.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy(NESSUN_PERMESSO));
    }
}
