/** The acts of the models that close a case. */
@NullMarked
package it.architrave.procedimento.bpmn;

import org.jspecify.annotations.NullMarked;
