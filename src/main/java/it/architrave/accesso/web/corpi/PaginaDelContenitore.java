package it.architrave.accesso.web.corpi;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** The words of the container itself, when an address is so malformed that no part of the application is asked. */
final class PaginaDelContenitore extends ErrorReportValve {

    PaginaDelContenitore() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request richiesta, Response risposta, @Nullable Throwable guasto) {
        if (risposta.getStatus() < 400 || risposta.getContentWritten() > 0 || !risposta.setErrorReported()) {
            return;
        }
        try {
            risposta.setContentType("text/html;charset=UTF-8");
            DifeseDelContenitore.di(risposta);
            risposta.getReporter().write("<!DOCTYPE html><html lang=\"it\"><head><title>Richiesta non valida</title></head>"
                    + "<body><h1>Richiesta non valida</h1><p>L’indirizzo o la richiesta sono scritti in una forma che non si"
                    + " può leggere. <a href=\"/\">Torna all’inizio</a></p></body></html>");
            risposta.finishResponse();
        } catch (IOException chiusa) {
            // Who asked has gone.
        }
    }
}
