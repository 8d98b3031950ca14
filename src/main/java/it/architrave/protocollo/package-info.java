/** The register: port to the municipality'\''s own, embedded one for the demo and for who has none. */
@NullMarked
@ApplicationModule(displayName = "Protocollo", allowedDependencies = {"territorio", "accesso", "catalogo", "pratica", "motore"})
package it.architrave.protocollo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
