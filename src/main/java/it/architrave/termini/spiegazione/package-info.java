/** How a date is told to people: a readable line, a picture of the run, a table of its steps. Pure, like the computation. */
@NullMarked
package it.architrave.termini.spiegazione;

import org.jspecify.annotations.NullMarked;
