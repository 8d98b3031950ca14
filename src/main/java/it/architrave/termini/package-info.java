/** The legal clock: running terms as rows; the engine's timer only wakes up. */
@NullMarked
@ApplicationModule(displayName = "Termini", allowedDependencies = {"territorio", "accesso", "catalogo", "pratica", "motore"})
package it.architrave.termini;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
