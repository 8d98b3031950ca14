package it.architrave;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Puts the measure on the body of every request. It stands in the container because the container reads uploads on its
 * own, beneath every filter, and has no limit on a body of unknown length nor on the pace of one.
 */
final class MisuraDeiCorpi extends ValveBase {

    private final LimitiDeiCorpi limiti;

    MisuraDeiCorpi(LimitiDeiCorpi limiti) {
        super(true);
        this.limiti = limiti;
    }

    @Override
    public void invoke(Request richiesta, Response risposta) throws IOException, ServletException {
        String tipo = richiesta.getContentType();
        long massimo = limiti.massimo(tipo != null && tipo.regionMatches(true, 0, "multipart/", 0, 10)).toBytes();
        org.apache.coyote.Request filo = richiesta.getCoyoteRequest();
        InputBuffer sotto = filo.getInputBuffer();
        CorpoMisurato corpo = new CorpoMisurato(sotto, limiti, massimo);
        filo.setInputBuffer(corpo);
        try {
            if (filo.getContentLengthLong() > massimo) {
                rifiuta(richiesta, risposta, new CorpoRespinto(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                        "La richiesta è troppo grande: se ne leggono al massimo " + massimo / (1024 * 1024) + " MB."));
            } else {
                passa(richiesta, risposta, corpo);
            }
            svuota(filo);
        } finally {
            filo.setInputBuffer(sotto);
        }
    }

    private void passa(Request richiesta, Response risposta, CorpoMisurato corpo) throws IOException, ServletException {
        try {
            getNext().invoke(richiesta, risposta);
        } catch (IOException | ServletException | RuntimeException e) {
            if (corpo.respinto() == null) {
                throw e;
            }
        }
        CorpoRespinto respinto = corpo.respinto();
        if (respinto != null && !risposta.isCommitted()) {
            rifiuta(richiesta, risposta, respinto);
        }
    }

    /** To programs as problem+json; for persons the page of that status is made by who makes all error pages. */
    private static void rifiuta(Request richiesta, Response risposta, CorpoRespinto respinto) throws IOException {
        risposta.reset();
        richiesta.removeAttribute("jakarta.servlet.error.exception");
        if (!richiesta.getRequestURI().startsWith("/api/")) {
            risposta.sendError(respinto.stato());
            return;
        }
        risposta.setStatus(respinto.stato());
        risposta.setContentType("application/problem+json;charset=UTF-8");
        risposta.getWriter().write("{\"title\":\"" + (respinto.stato() == HttpServletResponse.SC_REQUEST_TIMEOUT
                ? "Invio troppo lento" : "Richiesta troppo grande") + "\",\"status\":" + respinto.stato()
                + ",\"detail\":\"" + respinto.getMessage() + "\"}");
        risposta.flushBuffer();
    }

    /** Reads what is left, within the measure, so that the sender can hear the answer; the rest is never listened to. */
    private static void svuota(org.apache.coyote.Request filo) {
        try {
            ApplicationBufferHandler nulla = new Scarico();
            for (int letti = 0; letti >= 0;) {
                letti = filo.doRead(nulla);
            }
        } catch (IOException | RuntimeException e) {
            filo.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    /** Takes what is read and lets it go. */
    private static final class Scarico implements ApplicationBufferHandler {

        private ByteBuffer ultimo = EMPTY_BUFFER;

        @Override
        public void setByteBuffer(ByteBuffer pezzo) {
            ultimo = pezzo;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return ultimo;
        }

        @Override
        public void expand(int dimensione) {
            // Nothing is kept.
        }
    }
}
