/** Keeps the desk's rows equal to the engine's tasks, in the engine's transaction. */
@NullMarked
package it.architrave.scrivania.bpmn;

import org.jspecify.annotations.NullMarked;
