package it.architrave.regia.vaglio.rete;

import org.jspecify.annotations.Nullable;

/** A flow of the net as one of its nodes sees it leave. */
record Arco(String id, @Nullable String nome, @Nullable String condizione, Posto verso) {
}
