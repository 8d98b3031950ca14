/** The outgoing notices' acts in the browser. */
@NullMarked
package it.architrave.comunicazioni.web;

import org.jspecify.annotations.NullMarked;
