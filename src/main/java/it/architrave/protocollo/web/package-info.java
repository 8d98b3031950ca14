/** The register's acts in the browser. */
@NullMarked
package it.architrave.protocollo.web;

import org.jspecify.annotations.NullMarked;
