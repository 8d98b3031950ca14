/** A second calculator of the terms, plain and slow: it walks day by day, knows its numbers by itself and shares no class with the first. */
@NullMarked
package it.architrave.termini.ingenuo;

import org.jspecify.annotations.NullMarked;
