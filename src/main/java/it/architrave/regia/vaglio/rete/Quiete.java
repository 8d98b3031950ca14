package it.architrave.regia.vaglio.rete;

import java.util.Collection;
import java.util.List;

/**
 * A state of rest and how it was first reached.
 *
 * @param da   index of the state before; below zero for the first
 * @param orma labels from there
 * @param poi  indices of the states that an event leads to
 */
public record Quiete(Stato stato, int da, List<String> orma, Collection<Integer> poi) {

    /** Whether the case is over. */
    public boolean fine() {
        return stato.gettoni().isEmpty();
    }
}
