package it.architrave.procedimento.web;

import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Plain Italian for requests that are wrong before they reach the domain. */
final class RichiestaErrata {

    private RichiestaErrata() {
    }

    static String motivo(Exception causa) {
        if (causa instanceof MaxUploadSizeExceededException) {
            return "Il file supera la dimensione massima consentita.";
        }
        if (causa instanceof MultipartException) {
            return "L'invio del file è arrivato incompleto o in una forma che non si può leggere: ripetere l'invio.";
        }
        if (causa instanceof NoResourceFoundException) {
            return "A questo indirizzo non c'è nulla.";
        }
        if (causa instanceof HttpMessageNotReadableException illeggibile) {
            return campo(illeggibile).map(c -> "Il campo «" + c + "» ha un valore mancante o non ammesso.")
                    .orElse("Il corpo della richiesta non è JSON valido o non ha la forma attesa.");
        }
        if (causa instanceof MissingRequestHeaderException manca) {
            return "Manca l'intestazione " + manca.getHeaderName() + ".";
        }
        if (causa instanceof MissingServletRequestPartException manca) {
            return "Manca la parte «" + manca.getRequestPartName() + "».";
        }
        if (causa instanceof MissingServletRequestParameterException manca) {
            return "Manca il parametro «" + manca.getParameterName() + "».";
        }
        if (causa instanceof HttpRequestMethodNotSupportedException metodo) {
            return "Il metodo " + metodo.getMethod() + " non è ammesso su questo indirizzo.";
        }
        return causa instanceof HttpMediaTypeNotSupportedException
                ? "Il tipo di contenuto della richiesta non è ammesso." : "La richiesta non è valida.";
    }

    /** The field that could not be read, when the body was JSON at all. */
    private static Optional<String> campo(HttpMessageNotReadableException illeggibile) {
        return illeggibile.getCause() instanceof DatabindException forma
                ? forma.getPath().stream().map(JacksonException.Reference::getPropertyName).filter(Objects::nonNull)
                        .reduce((prima, dopo) -> prima + "." + dopo)
                : Optional.empty();
    }

    static String titolo(HttpStatusCode stato) {
        return switch (stato.value()) {
            case 404 -> "Indirizzo inesistente";
            case 405 -> "Metodo non ammesso";
            case 413 -> "File troppo grande";
            case 415 -> "Tipo di contenuto non ammesso";
            default -> "Richiesta non valida";
        };
    }
}
