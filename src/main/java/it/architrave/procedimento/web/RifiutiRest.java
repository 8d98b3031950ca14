package it.architrave.procedimento.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells programs in problem+json (RFC 9457) what was refused, with the list of fields where there is one. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RifiutiRest extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ResponseEntity<Object> rifiuto(RuntimeException causa, WebRequest richiesta) throws Exception {
        Rifiuto rifiuto = Rifiuto.di(causa).orElse(null);
        if (rifiuto == null) {
            throw causa;
        }
        ProblemDetail problema = ProblemDetail.forStatusAndDetail(rifiuto.stato(), rifiuto.dettaglio());
        problema.setTitle(rifiuto.titolo());
        if (!rifiuto.problemi().isEmpty()) {
            problema.setProperty("problemi", rifiuto.problemi());
        }
        return rispondi(problema, rifiuto.stato());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception causa, @Nullable Object corpo,
                                                                       HttpHeaders intestazioni, HttpStatusCode stato,
                                                                       WebRequest richiesta) {
        ProblemDetail problema = ProblemDetail.forStatusAndDetail(stato, RichiestaErrata.motivo(causa));
        problema.setTitle(RichiestaErrata.titolo(stato));
        return rispondi(problema, stato);
    }

    private static ResponseEntity<Object> rispondi(ProblemDetail problema, HttpStatusCode stato) {
        return ResponseEntity.status(HttpStatus.valueOf(stato.value()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problema);
    }
}
