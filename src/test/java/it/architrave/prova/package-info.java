/** The one application context of the tests on each database, its clock, and hands to play officers and parties. */
@NullMarked
package it.architrave.prova;

import org.jspecify.annotations.NullMarked;
