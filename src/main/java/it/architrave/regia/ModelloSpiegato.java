package it.architrave.regia;

import java.util.List;

/** A model told in words beside its drawing: what it is for, its steps with their articles, its decisions as tables. */
public record ModelloSpiegato(String definizione, String nome, String versione, String spiegazione, List<Nodo> nodi,
                              List<Tavola> tavole) {
}
