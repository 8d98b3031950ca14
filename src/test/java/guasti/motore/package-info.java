/** A stand-in for the engine's glue. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package guasti.motore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
