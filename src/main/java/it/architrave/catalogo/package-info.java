/** Which procedures exist: modules and quadri, attachments, parameters of the law by date and scope. */
@NullMarked
@ApplicationModule(displayName = "Catalogo", allowedDependencies = {"territorio", "accesso"})
package it.architrave.catalogo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
