package it.architrave.termini;

import it.architrave.territorio.Fuso;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A computed term with the reasons of its date (art. 2963 c.c.).
 *
 * @param denominazione name of the term for the reader
 * @param decorrenza    day from which it runs; itself not counted
 * @param giorni        calendar days, from the parameters
 * @param scadenza      last useful day
 * @param spiegazione   one line per step: from, days, roll, to, article
 */
public record Calcolo(String denominazione, LocalDate decorrenza, int giorni, LocalDate scadenza, String spiegazione) {

    /** The instant from which the term has elapsed: start of the day after the last useful day, in Italy. */
    public Instant decorsoDa() {
        return scadenza.plusDays(1).atStartOfDay(Fuso.ROMA).toInstant();
    }

    public List<String> passi() {
        return spiegazione.lines().toList();
    }
}
