/** A face of the broken case file. */
@NullMarked
package guasti.pratica.bpmn;

import org.jspecify.annotations.NullMarked;
