/** The wall between municipalities, between persons, and between the house and what is typed into it: attacked. */
@NullMarked
package it.architrave.muro;

import org.jspecify.annotations.NullMarked;
