/** The rules of each procedure over its history, by the norms in force: pure functions; no clock, no database, no engine. */
@NullMarked
package it.architrave.termini.regole;

import org.jspecify.annotations.NullMarked;
