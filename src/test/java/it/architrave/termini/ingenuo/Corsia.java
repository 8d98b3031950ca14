package it.architrave.termini.ingenuo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way of a term: from where it is counted and the days on which nobody counts. */
final class Corsia {

    /** Days that do not count, from the first to the one before the restart; without restart nobody knows the end. */
    static final class Sosta {
        final LocalDate dal;
        @Nullable LocalDate al;

        Sosta(LocalDate dal, @Nullable LocalDate al) {
            this.dal = dal;
            this.al = al;
        }
    }

    private final Almanacco almanacco;
    private final List<Sosta> soste = new ArrayList<>();
    private LocalDate inizio;
    private @Nullable LocalDate interrottaDal;
    private boolean interrotta;
    private @Nullable Corsia prima;

    Corsia(Almanacco almanacco, LocalDate inizio) {
        this.almanacco = almanacco;
        this.inizio = inizio;
    }

    LocalDate inizio() {
        return inizio;
    }

    void interrompi(LocalDate giorno) {
        prima = new Corsia(almanacco, inizio);
        prima.soste.addAll(soste);
        interrottaDal = giorno;
        interrotta = true;
    }

    boolean interrotta() {
        return interrotta;
    }

    void riavvia(LocalDate giorno) {
        interrotta = false;
        inizio = giorno;
    }

    Sosta sosta(LocalDate dal, @Nullable LocalDate al) {
        Sosta sosta = new Sosta(dal, al);
        soste.add(sosta);
        return sosta;
    }

    Voce voce(int giorni) {
        return voce(inizio, giorni);
    }

    /** Counts from a day, or from the restart if that came later. What came when the term was over stops nothing. */
    Voce voce(LocalDate da, int giorni) {
        if (prima != null && interrottaDal != null && !prima.voce(da, giorni).inTempo(interrottaDal)) {
            return prima.voce(da, giorni);
        }
        if (interrotta) {
            return Voce.ferma(Voce.INTERROTTO);
        }
        LocalDate primo = da.isBefore(inizio) ? inizio : da;
        Set<LocalDate> fermi = new HashSet<>();
        LocalDate grezza = almanacco.avanti(primo, giorni);
        for (Sosta sosta : soste) {
            boolean finita = sosta.dal.isAfter(almanacco.utile(grezza));
            if (!finita && sosta.al == null) {
                return Voce.ferma(Voce.SOSPESO);
            }
            for (LocalDate giorno = sosta.dal; !finita && giorno.isBefore(sosta.al); giorno = giorno.plusDays(1)) {
                if (!giorno.isBefore(primo)) {
                    fermi.add(giorno);
                }
            }
            grezza = almanacco.avanti(primo, giorni + fermi.size());
        }
        return Voce.di(almanacco.utile(grezza), grezza);
    }

    /** The last day on which the count was taken up again. */
    @Nullable LocalDate ripresa() {
        LocalDate ultima = null;
        for (Sosta sosta : soste) {
            if (sosta.al != null && (ultima == null || sosta.al.isAfter(ultima))) {
                ultima = sosta.al;
            }
        }
        return ultima;
    }
}
