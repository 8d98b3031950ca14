/** The metropolitan room in the browser. */
@NullMarked
package it.architrave.regia.web;

import org.jspecify.annotations.NullMarked;
