/** Notices in and out: outbox, e-mail, communications of the party with their receipts. */
@NullMarked
@ApplicationModule(displayName = "Comunicazioni", allowedDependencies = {"territorio", "accesso", "catalogo", "pratica", "motore", "termini", "fascicolo", "protocollo"})
package it.architrave.comunicazioni;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
