package it.architrave.termini.bpmn;

import org.jspecify.annotations.Nullable;

/**
 * A term and a timer that did not agree at first sight.
 *
 * @param numero  number of the case; empty where nobody knows it
 * @param termine row of the term; none where a timer waits without one
 * @param sveglia id of the timer; none where there is none
 */
record Scarto(String numero, @Nullable Long termine, @Nullable String sveglia, String variabile) {
}
