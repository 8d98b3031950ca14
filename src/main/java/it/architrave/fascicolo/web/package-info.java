/** The documents in the browser: downloads. */
@NullMarked
package it.architrave.fascicolo.web;

import org.jspecify.annotations.NullMarked;
