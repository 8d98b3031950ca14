package it.architrave.pratica;

/** The act is refused in the state the case is in; the message says why, with the article where there is one. */
public class AttoNonConsentito extends RuntimeException {

    public AttoNonConsentito(String motivo) {
        super(motivo);
    }
}
