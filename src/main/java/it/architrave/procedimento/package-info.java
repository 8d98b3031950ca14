/** Which model runs for which case; composes the filing; the only door into the engine for the rest. */
@NullMarked
@ApplicationModule(displayName = "Procedimento", allowedDependencies = {"territorio", "accesso", "catalogo", "pratica", "motore", "termini", "fascicolo", "protocollo", "comunicazioni", "istruttoria", "provvedimento"})
package it.architrave.procedimento;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
