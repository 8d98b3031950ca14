/** Knows the expression language twice. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package guasti.catalogo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
