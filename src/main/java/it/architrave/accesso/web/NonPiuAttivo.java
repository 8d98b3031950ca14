package it.architrave.accesso.web;

import org.springframework.security.core.AuthenticationException;

/** The person was let in once and is nobody today. */
class NonPiuAttivo extends AuthenticationException {

    NonPiuAttivo() {
        super("L'utenza non è più attiva.");
    }
}
