/** The terms as the models open, close and let them elapse. */
@NullMarked
package it.architrave.termini.bpmn;

import org.jspecify.annotations.NullMarked;
