/** The desk of the officer: queue of tasks, task page, case page. */
@NullMarked
@ApplicationModule(displayName = "Scrivania", allowedDependencies = {"territorio", "accesso", "catalogo", "pratica", "motore", "termini", "fascicolo", "protocollo", "comunicazioni", "istruttoria", "provvedimento", "procedimento"})
package it.architrave.scrivania;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
