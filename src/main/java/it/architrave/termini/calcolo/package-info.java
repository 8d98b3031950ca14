/** How a date is reached: pure functions over immutable values; no clock, no database, no engine. */
@NullMarked
package it.architrave.termini.calcolo;

import org.jspecify.annotations.NullMarked;
