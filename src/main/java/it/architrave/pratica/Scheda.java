package it.architrave.pratica;

import java.util.Optional;

/** The one panel that a module contributes to the case page; collected by the outer modules. */
public interface Scheda {

    /** Position on the page, from the top. */
    int ordine();

    /** The panel for this case and viewer, or none if there is nothing to show. */
    Optional<Pannello> pannello(Contesto contesto);

    /** Whether the panel belongs on the page of that task too, because the officer needs it to do the task. */
    default boolean serveA(String nodo) {
        return false;
    }

    /**
     * A panel: Thymeleaf fragment and what it reads.
     *
     * @param titolo    heading
     * @param frammento template fragment, {@code pratica/giornale :: pannello}
     * @param dati      the fragment's model, under the name {@code dati}
     */
    record Pannello(String titolo, String frammento, Object dati) {
    }
}
