/** The acts of the office with number, reasons, responsible and remedies. */
@NullMarked
@ApplicationModule(displayName = "Provvedimento", allowedDependencies = {"territorio", "accesso", "catalogo", "pratica", "motore", "termini", "fascicolo", "protocollo", "comunicazioni"})
package it.architrave.provvedimento;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
