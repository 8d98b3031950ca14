/** The move of the whole schema, the engine's tables too, from the embedded database to PostgreSQL. */
@NullMarked
package it.architrave.motore.trasloco;

import org.jspecify.annotations.NullMarked;
