/** Engine glue: configuration, deployment, municipality of an instance, typed variables, task events. Known only to *.bpmn, procedimento and regia. */
@NullMarked
@ApplicationModule(displayName = "Motore", allowedDependencies = {})
package it.architrave.motore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
