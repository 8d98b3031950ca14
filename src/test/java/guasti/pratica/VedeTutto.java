package guasti.pratica;

import it.architrave.accesso.Ambito;

/** Gives itself the sight of the system. */
class VedeTutto {

    Ambito tutto() {
        return Ambito.sistema("curiosità");
    }
}
