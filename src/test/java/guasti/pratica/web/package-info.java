/** A face of the broken case file. */
@NullMarked
package guasti.pratica.web;

import org.jspecify.annotations.NullMarked;
