package it.architrave.fascicolo;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The file cannot enter the case file: empty, too big, of a type not admitted or disguised; the message names it. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public class DocumentoRifiutato extends RuntimeException {

    public DocumentoRifiutato(String messaggio) {
        super(messaggio);
    }

    /** What to tell who sent the file. */
    public String messaggio() {
        return String.valueOf(getMessage());
    }
}
