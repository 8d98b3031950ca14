package it.architrave.fascicolo;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No such document for this viewer; the same answer whether it does not exist or belongs to others. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class DocumentoNonTrovato extends RuntimeException {

    public DocumentoNonTrovato(String chiesto) {
        super("Documento «" + chiesto + "» non trovato.");
    }
}
