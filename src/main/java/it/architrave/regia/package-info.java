/** The metropolitan room: models in use, their diagrams, incidents. */
@NullMarked
@ApplicationModule(displayName = "Regia", allowedDependencies = {"territorio", "accesso", "catalogo", "pratica", "motore", "termini", "protocollo", "comunicazioni", "procedimento"})
package it.architrave.regia;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
