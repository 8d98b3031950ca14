package it.architrave.regia.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of the path above a page; the page itself has no address. */
record Briciola(String etichetta, @Nullable String indirizzo) {

    static List<Briciola> fino(String pagina) {
        return List.of(new Briciola("Regia", "/regia"), new Briciola(pagina, null));
    }
}
