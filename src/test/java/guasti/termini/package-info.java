/** Declares a module of its own step. */
@NullMarked
@ApplicationModule(allowedDependencies = {"pratica", "protocollo"})
package guasti.termini;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
