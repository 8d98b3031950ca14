/** Notices as the models ask for them. */
@NullMarked
package it.architrave.comunicazioni.bpmn;

import org.jspecify.annotations.NullMarked;
