/** Whether a file is whole, static and harmless, format by format; bounded in memory and in time. */
@NullMarked
package it.architrave.fascicolo.esame;

import org.jspecify.annotations.NullMarked;
