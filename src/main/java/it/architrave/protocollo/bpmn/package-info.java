/** The register as the models call it. */
@NullMarked
package it.architrave.protocollo.bpmn;

import org.jspecify.annotations.NullMarked;
