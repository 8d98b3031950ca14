/** The desk in the browser and by REST. */
@NullMarked
package it.architrave.scrivania.web;

import org.jspecify.annotations.NullMarked;
