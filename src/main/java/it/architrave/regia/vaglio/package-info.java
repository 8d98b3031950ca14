/** The law guard: what the law demands of every model, proved on all the states that a case can reach. */
@NullMarked
package it.architrave.regia.vaglio;

import org.jspecify.annotations.NullMarked;
