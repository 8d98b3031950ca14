/** The acts as the models have them adopted. */
@NullMarked
package it.architrave.provvedimento.bpmn;

import org.jspecify.annotations.NullMarked;
