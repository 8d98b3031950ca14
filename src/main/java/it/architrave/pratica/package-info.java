/** The case file: drafts, number, parties, states, journal. */
@NullMarked
@ApplicationModule(displayName = "Pratica", allowedDependencies = {"territorio", "accesso", "catalogo"})
package it.architrave.pratica;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
