/** The counter in the browser and by REST. */
@NullMarked
package it.architrave.sportello.web;

import org.jspecify.annotations.NullMarked;
