/** The identity providers (OpenID Connect): which there are, what they say of a person, and which user that is. */
@NullMarked
package it.architrave.accesso.fornitori;

import org.jspecify.annotations.NullMarked;
