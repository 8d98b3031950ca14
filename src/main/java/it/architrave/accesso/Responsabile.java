package it.architrave.accesso;

/**
 * Who answers for a procedure (art. 4-6 L. 241/1990), as the party is told (art. 8 c. 2 lett. c).
 *
 * @param nome      name of the person; empty where nobody is known
 * @param designato whether designated for the procedure; else it is the head of the unit (art. 5 c. 2)
 */
public record Responsabile(String nome, boolean designato) {

    public boolean ignoto() {
        return nome.isEmpty();
    }
}
