/** Login, the web's security, who-is-here as a controller argument. */
@NullMarked
package it.architrave.accesso.web;

import org.jspecify.annotations.NullMarked;
