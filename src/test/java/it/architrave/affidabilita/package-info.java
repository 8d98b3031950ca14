/** Trials of the packaged application as a process of its own: killed, restarted, loaded; run by failsafe. */
@NullMarked
package it.architrave.affidabilita;

import org.jspecify.annotations.NullMarked;
