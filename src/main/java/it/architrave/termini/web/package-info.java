/** The public simulator of terms. */
@NullMarked
package it.architrave.termini.web;

import org.jspecify.annotations.NullMarked;
