/** Uses the engine's glue without saying so. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package guasti.pratica;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
