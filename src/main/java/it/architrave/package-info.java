/** Architrave: one engine, one set of models, every municipality of a metropolitan city on it. */
@NullMarked
package it.architrave;

import org.jspecify.annotations.NullMarked;
