package it.architrave.procedimento;

import java.util.Set;

/**
 * One model on which a case runs or ran, with the nodes to mark in its diagram.
 *
 * @param modello     id of the process
 * @param definizione id of the version the case keeps
 * @param incorso     whether the case still is somewhere in it
 */
public record Tracciato(String modello, String nome, String definizione, Set<String> attivi, Set<String> passati,
                        boolean incorso) {
}
