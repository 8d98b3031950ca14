/** The counter: service pages, filing in steps, personal area. */
@NullMarked
@ApplicationModule(displayName = "Sportello", allowedDependencies = {"territorio", "accesso", "catalogo", "pratica", "termini", "fascicolo", "protocollo", "comunicazioni", "istruttoria", "provvedimento", "procedimento"})
package it.architrave.sportello;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
