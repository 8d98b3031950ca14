package it.architrave.regia.vaglio.rete;

import it.architrave.regia.vaglio.legge.Fatti;
import it.architrave.regia.vaglio.legge.Voce;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step taken, in one of its outcomes.
 *
 * @param da     index of the state of rest that the act began in; below zero at the start of the case
 * @param orma   labels from there to this step
 * @param voce   what it means; none where nothing is declared
 * @param codice of the term that the step was given; empty where it was given none
 */
public record Passaggio(int da, List<String> orma, Posto posto, @Nullable Voce voce, String codice, Fatti prima, Fatti dopo) {
}
