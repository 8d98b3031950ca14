package it.architrave.termini.calcolo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a run ends, with the steps that led there.
 *
 * @param data   last useful day; none while the run stands still
 * @param grezza the same before it was moved off holidays
 */
public record Scadenza(@Nullable LocalDate data, @Nullable LocalDate grezza, Andamento andamento, List<Passo> passi) {

    /** How a run stands after its last stop. */
    public enum Andamento { IN_CORSO, SOSPESO, INTERROTTO }
}
