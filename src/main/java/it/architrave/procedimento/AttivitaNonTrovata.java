package it.architrave.procedimento;

/** No such task for this officer; the same answer whether it does not exist or belongs to another office. */
public class AttivitaNonTrovata extends RuntimeException {

    public AttivitaNonTrovata(String id) {
        super("Attività «" + id + "» non trovata tra quelle dei tuoi uffici.");
    }
}
