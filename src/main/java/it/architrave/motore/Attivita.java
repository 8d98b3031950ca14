package it.architrave.motore;

/** A user task of a case was opened, taken, released, completed or removed; told inside the engine's transaction. */
public record Attivita(String id, String nodo, String numero, Fatto fatto) {

    /** What happened to the task. */
    public enum Fatto { APERTA, ASSEGNATA, SVOLTA, TOLTA }
}
