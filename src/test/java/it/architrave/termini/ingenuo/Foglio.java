package it.architrave.termini.ingenuo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The sheet on which the answer is written. */
final class Foglio {

    final Map<String, Voce> voci = new TreeMap<>();
    final Set<String> avvisi = new TreeSet<>();
    final LocalDate normativa;
    private final Almanacco almanacco;

    Foglio(LocalDate normativa, Almanacco almanacco) {
        this.normativa = normativa;
        this.almanacco = almanacco;
    }

    void scrivi(String codice, Voce voce) {
        voci.put(codice, voce);
    }

    Voce conta(String codice, LocalDate da, int giorni) {
        LocalDate grezza = almanacco.avanti(da, giorni);
        Voce voce = Voce.di(almanacco.utile(grezza), grezza);
        scrivi(codice, voce);
        return voce;
    }

    Voce letta(String codice) {
        return voci.get(codice);
    }

    /** The act that a term waited for; late, it is of no effect. */
    boolean conclude(String codice, LocalDate atto, String avvisoSeTardi) {
        boolean inTempo = letta(codice).inTempo(atto);
        scrivi(codice, letta(codice).conclusa(inTempo));
        if (!inTempo) {
            avvisi.add(avvisoSeTardi);
        }
        return inTempo;
    }

    /** An act that in time concludes the term, and late leaves it as it is. */
    void conclude(String codice, LocalDate atto) {
        boolean inTempo = letta(codice).inTempo(atto);
        scrivi(codice, inTempo ? letta(codice).conclusa(true) : letta(codice).inefficace());
        if (!inTempo) {
            avvisi.add("ATTO_TARDIVO");
        }
    }

    /** The silence and the day after it. */
    void silenzio(Voce fine) {
        scrivi("SILENZIO_FINE", fine);
        scrivi("SILENZIO_EFFETTO_DAL", fine.ferma() ? fine : Voce.di(almanacco.avanti(fine.giorno(), 1)).con(fine.effetto()));
    }

    /** Months of the office annulment of the opening day, from a term that may stand still (art. 21-nonies L. 241/1990). */
    void autotutela(LocalDate apertura, Voce da) {
        Integer mesi = Numeri.autotutela(apertura);
        if (mesi == null) {
            avvisi.add("AUTOTUTELA_SENZA_LIMITE");
        } else {
            scrivi("AUTOTUTELA_FINE", da.ferma() ? Voce.ferma(da.stato()) : Voce.di(almanacco.mesi(da.giorno(), mesi)));
        }
    }

    @Override
    public String toString() {
        StringBuilder testo = new StringBuilder("normativa " + normativa);
        voci.forEach((codice, voce) -> testo.append("\n    ").append(codice).append(' ').append(voce));
        return testo.append("\n    avvisi ").append(avvisi).toString();
    }
}
