package it.architrave.accesso.web.corpi;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;

/**
 * Says why a body was cut, or that it cannot be read, whatever the application made of it: problem+json to programs, a page
 * to persons. The page is written here, because one of the application would ask for parameters that nobody can read.
 */
final class RispostaAiRespinti extends ValveBase {

    private static final String CONTENITORE = "org.apache.catalina.connector.Request";

    RispostaAiRespinti() {
        super(true);
    }

    @Override
    public void invoke(Request richiesta, Response risposta) throws IOException, ServletException {
        if (!(richiesta.getAttribute(CorpoMisurato.class.getName()) instanceof CorpoMisurato corpo)) {
            getNext().invoke(richiesta, risposta);
            return;
        }
        Throwable guasto = corpo.respingeGia(richiesta.getContentLengthLong()) ? null : passa(richiesta, risposta);
        CorpoRespinto respinto = corpo.respinto() != null || !illeggibile(guasto) ? corpo.respinto()
                : new CorpoRespinto(400, "La richiesta è arrivata incompleta o in una forma che non si può leggere:"
                        + " ripetere l'invio.");
        if (respinto != null && !risposta.isCommitted()) {
            rispondi(richiesta, risposta, respinto);
        } else if (guasto != null && guasto != richiesta.getAttribute(RequestDispatcher.ERROR_EXCEPTION)) {
            rilancia(guasto);
        }
    }

    private @Nullable Throwable passa(Request richiesta, Response risposta) {
        try {
            getNext().invoke(richiesta, risposta);
            return (Throwable) richiesta.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        } catch (IOException | ServletException | RuntimeException e) {
            return e;
        }
    }

    /** The container itself could not read the body: lengths that lie, parts that do not part, names with a NUL. */
    private static boolean illeggibile(@Nullable Throwable guasto) {
        for (Throwable causa = guasto; causa != null; causa = causa.getCause()) {
            StackTraceElement[] dove = causa.getStackTrace();
            if (causa instanceof BadRequestException || causa instanceof ClientAbortException
                    || causa instanceof InvalidParameterException || causa instanceof InvalidFileNameException
                    || causa instanceof IllegalStateException && dove.length > 0 && dove[0].getClassName().equals(CONTENITORE)) {
                return true;
            }
        }
        return false;
    }

    private static void rilancia(Throwable guasto) throws IOException, ServletException {
        if (guasto instanceof IOException io) {
            throw io;
        } else if (guasto instanceof ServletException servlet) {
            throw servlet;
        } else if (guasto instanceof RuntimeException altro) {
            throw altro;
        }
    }

    private static void rispondi(Request richiesta, Response risposta, CorpoRespinto respinto) throws IOException {
        // What went wrong in the application has been told off already: this answer takes its place.
        risposta.reset();
        risposta.setSuspended(false);
        risposta.getCoyoteResponse().setErrorReported();
        richiesta.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
        boolean programma = richiesta.getRequestURI().startsWith("/api/");
        risposta.setStatus(respinto.stato());
        risposta.setContentType((programma ? "application/problem+json" : "text/html") + ";charset=UTF-8");
        DifeseDelContenitore.di(risposta);
        risposta.getWriter().write(programma ? respinto.problema() : respinto.pagina());
        risposta.flushBuffer();
    }
}
