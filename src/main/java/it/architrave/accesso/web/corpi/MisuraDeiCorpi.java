package it.architrave.accesso.web.corpi;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
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

    private static final long ASCOLTO = TimeUnit.SECONDS.toNanos(3);

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
        richiesta.setAttribute(CorpoMisurato.class.getName(), corpo);
        try {
            getNext().invoke(richiesta, risposta);
        } finally {
            filo.setInputBuffer(sotto);
        }
        if (!richiesta.isAsync() && haCorpo(filo)) {
            risposta.finishResponse();
            lasciaFinire(filo, massimo);
        }
    }

    private static boolean haCorpo(org.apache.coyote.Request filo) {
        try {
            return filo.getContentLengthLong() > 0 || filo.getHeader("Transfer-Encoding") != null;
        } catch (IllegalArgumentException e) {
            // A length that is none: the container has refused the request already, and reads no further.
            return false;
        }
    }

    /** The answer is out; who is still writing gets a moment to hear it, then nobody listens any more. */
    private static void lasciaFinire(org.apache.coyote.Request filo, long massimo) {
        long inizio = System.nanoTime();
        ApplicationBufferHandler nulla = new Scarico();
        long letti = 0;
        try {
            for (int pezzo = 0; pezzo >= 0; letti += pezzo) {
                if (letti > massimo || System.nanoTime() - inizio > ASCOLTO) {
                    filo.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                    return;
                }
                pezzo = filo.doRead(nulla);
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
