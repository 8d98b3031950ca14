/** The AgID interfaces, at the edge, versioned per peer. Its place; nothing is built here yet. */
@NullMarked
@ApplicationModule(displayName = "Interoperabilita", allowedDependencies = {"territorio", "accesso", "catalogo", "pratica", "procedimento"})
package it.architrave.interoperabilita;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
