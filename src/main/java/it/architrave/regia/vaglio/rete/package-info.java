/** The models as one net, called acts expanded, and all the abstract states that a case can reach in it. */
@NullMarked
package it.architrave.regia.vaglio.rete;

import org.jspecify.annotations.NullMarked;
