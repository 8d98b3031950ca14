package it.architrave.termini;

import it.architrave.termini.calcolo.Arresto;
import it.architrave.termini.calcolo.Calendario;
import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Scadenza;
import it.architrave.termini.calcolo.Scadenza.Andamento;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * The run of a term as its row keeps it: where it began, how long it is, what stopped it, and where that led.
 *
 * @param da        where it runs from, for the reader: {@code dalla presentazione}
 * @param durata    as the row of parameters said it
 * @param normativa date of the parameters it was computed with; unknown for rows older than this column
 */
public record Calcolo(LocalDate decorrenza, String da, @Embedded.Empty Durata durata, Fermate fermate,
                      @Embedded.Empty Fine fine, Spiegazione passi, @Nullable LocalDate normativa) {

    /**
     * Where the run ends.
     *
     * @param scadenza last useful day; none while it stands still
     * @param grezza   the same before it was moved off holidays
     */
    public record Fine(@Nullable LocalDate scadenza, @Nullable LocalDate grezza) {
    }

    static Calcolo di(Corsa corsa, Calendario calendario, @Nullable LocalDate normativa) {
        return calcola(corsa, Fermate.NESSUNA, calendario, normativa);
    }

    Calcolo con(Fermate altre, Calendario calendario) {
        return calcola(new Corsa(decorrenza, durata, da, altre.arresti()), altre, calendario, normativa);
    }

    /** The same run, stops included, with another duration. */
    Calcolo conDurata(Durata altra, Calendario calendario, LocalDate altraNormativa) {
        return calcola(new Corsa(decorrenza, altra, da, fermate.arresti()), fermate, calendario, altraNormativa);
    }

    /** The same run, stops included, from another first day. */
    Calcolo conDecorrenza(LocalDate dal, String altroDa, Calendario calendario) {
        return calcola(new Corsa(dal, durata, altroDa, fermate.arresti()), fermate, calendario, normativa);
    }

    /** The run as a value that can be counted again. */
    public Corsa corsa() {
        return new Corsa(decorrenza, durata, da, fermate.arresti());
    }

    /** Where it led, as it was recorded. */
    public Scadenza scadenza() {
        return new Scadenza(fine.scadenza(), fine.grezza(), andamento(), passi.passi());
    }

    private Andamento andamento() {
        if (fine.scadenza() != null) {
            return Andamento.IN_CORSO;
        }
        return fermate.elenco().stream().map(Fermata::arresto)
                .anyMatch(a -> a.inCorso() && a.tipo() == Arresto.Tipo.INTERRUZIONE)
                ? Andamento.INTERROTTO : Andamento.SOSPESO;
    }

    private static Calcolo calcola(Corsa corsa, Fermate fermate, Calendario calendario, @Nullable LocalDate normativa) {
        Scadenza esito = corsa.scadenza(calendario);
        return new Calcolo(corsa.decorrenza(), corsa.da(), corsa.durata(), fermate, new Fine(esito.data(), esito.grezza()),
                new Spiegazione(List.copyOf(esito.passi())), normativa);
    }
}
