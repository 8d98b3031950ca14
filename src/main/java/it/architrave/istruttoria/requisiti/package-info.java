/** The examination of what a SCIA declares: requirements and conditions (art. 19 c. 3 L. 241/1990). */
@NullMarked
package it.architrave.istruttoria.requisiti;

import org.jspecify.annotations.NullMarked;
