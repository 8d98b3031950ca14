/** The examination as the models call it and hand it the officers' answers. */
@NullMarked
package it.architrave.istruttoria.bpmn;

import org.jspecify.annotations.NullMarked;
