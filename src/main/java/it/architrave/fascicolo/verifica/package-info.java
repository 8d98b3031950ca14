/** The validation of signatures with the European Commission's library (DSS): trust, revocation, reports. */
@NullMarked
package it.architrave.fascicolo.verifica;

import org.jspecify.annotations.NullMarked;
