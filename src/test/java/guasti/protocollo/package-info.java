/** A stand-in for the register. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package guasti.protocollo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
