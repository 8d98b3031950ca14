/** How every refusal of the house is told: problem+json to programs, a page to persons. */
@NullMarked
package it.architrave.procedimento.web;

import org.jspecify.annotations.NullMarked;
