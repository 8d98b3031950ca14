package it.architrave;

import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * What the container says of a request that never came to the application: one line, with the headers of all other answers.
 * Public because the container makes it by name.
 */
public final class RapportoSpoglio extends ErrorReportValve {

    private static final Map<String, String> DIFESE = Map.of("Content-Security-Policy",
            "default-src 'none'; frame-ancestors 'none'", "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin", "Permissions-Policy", "camera=(), microphone=(), geolocation=()",
            "Cache-Control", "no-store");

    public RapportoSpoglio() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request richiesta, Response risposta, Throwable guasto) {
        if (!risposta.isCommitted() && risposta.getContentWritten() == 0) {
            DIFESE.forEach((nome, valore) -> risposta.getCoyoteResponse().getMimeHeaders().setValue(nome).setString(valore));
        }
        super.report(richiesta, risposta, guasto);
    }
}
