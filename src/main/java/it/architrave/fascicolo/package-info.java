/** The documents of a case: storage, formats, signatures, generated acts. */
@NullMarked
@ApplicationModule(displayName = "Fascicolo", allowedDependencies = {"territorio", "accesso", "catalogo", "pratica", "motore"})
package it.architrave.fascicolo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
