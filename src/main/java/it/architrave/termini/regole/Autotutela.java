package it.architrave.termini.regole;

import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Scadenza;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Until when the office may annul of its own motion (art. 21-nonies L. 241/1990); months, not moved off holidays. */
final class Autotutela {

    private static final String TERMINE = "AUTOTUTELA.termine";

    private Autotutela() {
    }

    static void da(Conteggio c, LocalDate giorno, String parole) {
        da(c, new Scadenza(giorno, giorno, Scadenza.Andamento.IN_CORSO, List.of()), parole);
    }

    /** @param da stands still while the term it counts from does */
    static void da(Conteggio c, Scadenza da, String parole) {
        Optional<Durata> durata = c.norme().seEsiste(TERMINE);
        if (durata.isEmpty()) {
            c.avvisa(Avviso.Genere.AUTOTUTELA_SENZA_LIMITE, "art. 21-nonies L. 241/1990");
            return;
        }
        LocalDate giorno = da.data();
        Scadenza fine = giorno == null ? da
                : Corsa.di(giorno, durata.get(), parole).scadenzaGrezza(c.calendario());
        c.aggiungi(TermineCalcolato.di(CodiceTermine.AUTOTUTELA_FINE, fine, durata.get().norma()));
    }
}
