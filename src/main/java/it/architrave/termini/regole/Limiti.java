package it.architrave.termini.regole;

import java.time.LocalDate;

/** What the simulator takes: first and last day of a history, how many events, how long a term that somebody states. */
public record Limiti(LocalDate dal, LocalDate al, int eventi, int giorni) {
}
