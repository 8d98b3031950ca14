/** REST of tasks. */
@NullMarked
package it.architrave.procedimento.web;

import org.jspecify.annotations.NullMarked;
