package it.architrave.accesso;

/** Who asks has no power over that office, or over that person in it; whether it exists is not told. */
public class UfficioNonTrovato extends RuntimeException {

    public UfficioNonTrovato(String chiesto) {
        super("«" + chiesto + "» non si trova tra gli uffici e le persone che puoi gestire.");
    }
}
