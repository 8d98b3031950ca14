package it.architrave.termini.web;

import org.jspecify.annotations.Nullable;

/** One step of the way back that stands above a page; the last has no address. */
record Briciola(String etichetta, @Nullable String indirizzo) {
}
