package it.architrave.termini;

import it.architrave.termini.calcolo.Passo;
import java.util.List;

/** The steps that led to a date, as they were recorded with it; one JSON text in the term's row. */
public record Spiegazione(List<Passo> passi) {
}
