/** The bodies of requests, held to size and pace before anybody reads them. */
@NullMarked
package it.architrave.accesso.web.corpi;

import org.jspecify.annotations.NullMarked;
