package it.architrave.pratica;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** The answers of one quadro as one JSON text. */
record QuadroCompilato(@Id @Nullable Long id, PraticaId bozza, String codice, String risposte) {

    QuadroCompilato con(String nuove) {
        return new QuadroCompilato(id, bozza, codice, nuove);
    }
}
