package it.architrave.termini;

import it.architrave.termini.regole.Vizio;
import java.util.List;

/** A history that cannot have happened, or a request that does not tell one; every fault names its field. */
public class StoriaImpossibile extends RuntimeException {

    private final List<Vizio> vizi;

    public StoriaImpossibile(List<Vizio> vizi) {
        super("La richiesta non descrive una storia possibile: " + vizi);
        this.vizi = List.copyOf(vizi);
    }

    public List<Vizio> vizi() {
        return vizi;
    }
}
