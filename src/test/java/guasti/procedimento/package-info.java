/** A stand-in for the messages. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package guasti.procedimento;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
