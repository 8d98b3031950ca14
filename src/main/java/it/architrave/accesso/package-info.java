/** Who is here, for which office, and what they may see: identity, roles and the wall between municipalities. */
@NullMarked
@ApplicationModule(displayName = "Accesso", allowedDependencies = {"territorio"})
package it.architrave.accesso;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
