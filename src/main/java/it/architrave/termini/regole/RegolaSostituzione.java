package it.architrave.termini.regole;

import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Unita;

/** Who acts in place of an inert office has a part of its term; a half day counts as one (art. 2 c. 9-ter L. 241/1990). */
final class RegolaSostituzione implements Regola {

    private static final String DIVISORE = "POTERE_SOSTITUTIVO.divisore";

    @Override
    public void calcola(Conteggio c) {
        int originario = c.eventi().get(0).giorniDati();
        int divisore = c.norme().volte(DIVISORE);
        Durata durata = Durata.di((originario + divisore - 1) / divisore, Unita.GIORNI, c.norme().fonte(DIVISORE));
        c.aggiungi(TermineCalcolato.di(CodiceTermine.SOSTITUZIONE_ENTRO,
                Corsa.di(c.apertura(), durata, "dalla richiesta di sostituzione").scadenza(c.calendario()), durata.norma()));
    }
}
