package it.architrave.procedimento.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Refusals before any controller is chosen (too large, no such address or method): programs read problem+json here too. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class RifiutiSenzaIndirizzo {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> troppoGrande(MaxUploadSizeExceededException causa, HttpServletRequest richiesta) {
        return perProgrammi(causa, HttpStatus.CONTENT_TOO_LARGE, richiesta);
    }

    /** The parts of the body cannot be told apart; the page for it is made by who makes all error pages. */
    @ExceptionHandler
    @Nullable Object illeggibile(MultipartException causa, HttpServletRequest richiesta, HttpServletResponse risposta)
            throws IOException {
        if (richiesta.getRequestURI().startsWith("/api/")) {
            return perProgrammi(causa, HttpStatus.BAD_REQUEST, richiesta);
        }
        risposta.sendError(HttpServletResponse.SC_BAD_REQUEST);
        return null;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> inesistente(NoResourceFoundException causa, HttpServletRequest richiesta) throws Exception {
        return perProgrammi(causa, causa.getStatusCode(), richiesta);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> altroMetodo(HttpRequestMethodNotSupportedException causa, HttpServletRequest richiesta)
            throws Exception {
        return perProgrammi(causa, causa.getStatusCode(), richiesta);
    }

    /** Pages keep their own error pages: what is thrown on goes there. */
    private static <E extends Exception> ResponseEntity<ProblemDetail> perProgrammi(E causa, HttpStatusCode stato,
                                                                                   HttpServletRequest richiesta) throws E {
        if (!richiesta.getRequestURI().startsWith("/api/")) {
            throw causa;
        }
        ProblemDetail problema = ProblemDetail.forStatusAndDetail(stato, RichiestaErrata.motivo(causa));
        problema.setTitle(RichiestaErrata.titolo(stato));
        return ResponseEntity.status(stato).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problema);
    }
}
