package it.architrave.regia.web;

import it.architrave.accesso.Iscritto;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The link by which a person sets the password, as it can be copied into a message. */
final class Invito {

    private Invito() {
    }

    static String intero(Iscritto iscritto) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(iscritto.invito()).toUriString();
    }
}
