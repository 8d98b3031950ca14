/** Third bodies and conferenza di servizi (art. 14 ff. L. 241/1990). Its place; nothing is built here yet. */
@NullMarked
@ApplicationModule(displayName = "Conferenza", allowedDependencies = {"territorio", "accesso", "catalogo", "pratica", "motore", "comunicazioni"})
package it.architrave.conferenza;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
