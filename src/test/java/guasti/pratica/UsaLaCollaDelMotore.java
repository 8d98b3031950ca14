package guasti.pratica;

import guasti.motore.Variabile;

/** Knows the engine's glue although it is no delegate. */
class UsaLaCollaDelMotore {

    String nome(Variabile variabile) {
        return variabile.nome();
    }
}
