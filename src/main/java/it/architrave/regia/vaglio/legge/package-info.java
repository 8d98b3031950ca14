/** What the steps of the models mean in law, as tables declare it, and what has happened on a case so far. */
@NullMarked
package it.architrave.regia.vaglio.legge;

import org.jspecify.annotations.NullMarked;
