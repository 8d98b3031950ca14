package it.architrave.regia.vaglio;

import it.architrave.regia.vaglio.rete.Esplorazione;
import it.architrave.regia.vaglio.rete.Passaggio;
import it.architrave.regia.vaglio.rete.Posto;
import java.util.List;
import java.util.function.Predicate;

/** Something that the law demands of every model. */
interface Regola {

    String nome();

    String articolo();

    /** Each breach once for each node, by the shortest way; none where the model keeps the law. */
    List<Rilievo> esamina(Esplorazione esplorazione);

    /** A breach at a step taken. */
    default Rilievo rilievo(Esplorazione e, Passaggio passaggio, String fatto) {
        return new Rilievo(nome(), articolo(), passaggio.posto().id(), fatto, e.percorso(passaggio.da(), passaggio.orma()));
    }

    /** A breach in a state of rest. */
    default Rilievo rilievo(Esplorazione e, int stato, String nodo, String fatto) {
        return new Rilievo(nome(), articolo(), nodo, fatto, e.percorso(stato, List.of()));
    }

    /** The places at which a state rests, of some kind. */
    default List<Posto> posti(Esplorazione e, int stato, Predicate<Posto> quali) {
        return e.posti(e.stati().get(stato).stato()).stream().filter(quali).toList();
    }
}
