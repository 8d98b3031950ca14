/** A stand-in for the roles. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package guasti.accesso;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
