/** A module that the plan does not know. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package guasti.varie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
