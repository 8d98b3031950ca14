package it.architrave.accesso.web.corpi;

import java.util.Map;
import org.apache.catalina.connector.Response;

/** What an answer of the container itself tells the browser to refuse: all but the looks of the page. */
final class DifeseDelContenitore {

    private static final Map<String, String> INTESTAZIONI = Map.of(
            "Content-Security-Policy", "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=()", "Cache-Control", "no-store");

    private DifeseDelContenitore() {
    }

    static void di(Response risposta) {
        INTESTAZIONI.forEach(risposta::setHeader);
    }
}
