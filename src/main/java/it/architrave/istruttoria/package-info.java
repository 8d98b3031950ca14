/** Examination: checks of completeness and typed requests to the party. */
@NullMarked
@ApplicationModule(displayName = "Istruttoria", allowedDependencies = {"territorio", "accesso", "catalogo", "pratica", "motore", "termini", "fascicolo", "protocollo", "comunicazioni"})
package it.architrave.istruttoria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
