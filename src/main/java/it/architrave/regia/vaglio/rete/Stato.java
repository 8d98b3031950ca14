package it.architrave.regia.vaglio.rete;

import it.architrave.regia.vaglio.legge.Fatti;
import java.util.List;
import java.util.SortedMap;

/**
 * A case at rest between two events.
 *
 * @param gettoni where it stands, in order; a boundary event stands there while it is armed
 * @param passate what calls have passed: codes of terms and of stops
 */
public record Stato(List<String> gettoni, SortedMap<String, String> passate, Fatti fatti) {
}
