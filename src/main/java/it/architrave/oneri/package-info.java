/** Fees, contribution, sanctions, payments (art. 16 d.P.R. 380/2001). Its place; nothing is built here yet. */
@NullMarked
@ApplicationModule(displayName = "Oneri", allowedDependencies = {"territorio", "accesso", "catalogo", "pratica", "motore", "comunicazioni"})
package it.architrave.oneri;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
