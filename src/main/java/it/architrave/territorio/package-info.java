/** Where we are: the metropolitan city, its municipalities and their offices. */
@NullMarked
@ApplicationModule(displayName = "Territorio", allowedDependencies = {})
package it.architrave.territorio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
