package it.architrave.termini.regole;

import it.architrave.termini.calcolo.Passo;
import it.architrave.termini.calcolo.Scadenza;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One date of a procedure with its reasons.
 *
 * @param effetto  what silence means when it passes; none where the law attaches nothing
 * @param efficace whether the act it waited for came in time; none while it has not come
 */
public record TermineCalcolato(CodiceTermine codice, Scadenza scadenza, StatoCalcolato stato, @Nullable Effetto effetto,
                               String norma, @Nullable Boolean efficace) {

    static TermineCalcolato di(CodiceTermine codice, Scadenza scadenza, String norma) {
        StatoCalcolato stato = switch (scadenza.andamento()) {
            case IN_CORSO -> StatoCalcolato.IN_CORSO;
            case SOSPESO -> StatoCalcolato.SOSPESO;
            case INTERROTTO -> StatoCalcolato.INTERROTTO;
        };
        return new TermineCalcolato(codice, scadenza, stato, null, norma, null);
    }

    public @Nullable LocalDate data() {
        return scadenza.data();
    }

    /** Before it was moved off holidays. */
    public @Nullable LocalDate grezza() {
        return scadenza.grezza();
    }

    public List<Passo> calcolo() {
        return scadenza.passi();
    }

    /** A day that stands still is in time. */
    boolean inTempo(LocalDate giorno) {
        LocalDate data = scadenza.data();
        return data == null || !giorno.isAfter(data);
    }

    TermineCalcolato con(@Nullable Effetto quale) {
        return new TermineCalcolato(codice, scadenza, stato, quale, norma, efficace);
    }

    /** An act came after it, and the term goes on as if it had not. */
    TermineCalcolato inefficace() {
        return new TermineCalcolato(codice, scadenza, stato, effetto, norma, false);
    }

    TermineCalcolato concluso(boolean inTempo) {
        return new TermineCalcolato(codice, scadenza, StatoCalcolato.CONCLUSO, effetto, norma, inTempo);
    }

    /** Answered on that day, if it was. */
    TermineCalcolato concluso(@Nullable LocalDate giorno) {
        return giorno == null ? this : concluso(inTempo(giorno));
    }

    TermineCalcolato concluso() {
        return new TermineCalcolato(codice, scadenza, StatoCalcolato.CONCLUSO, effetto, norma, efficace);
    }
}
