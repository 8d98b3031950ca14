package it.architrave.termini.regole;

import it.architrave.termini.calcolo.Scadenza;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What silence on a permit means, whether the act came in time, and until when it can be annulled (art. 20 c. 8). */
final class SilenzioDelPermesso {

    private final Conteggio c;
    private final TermineCalcolato fine;
    private final Effetto effetto;
    private final @Nullable LocalDate atto;

    /** @param fine where the term ends, silence or not */
    SilenzioDelPermesso(Conteggio c, TermineCalcolato fine, boolean preavvisato) {
        this.c = c;
        this.fine = fine;
        this.effetto = effetto(c, preavvisato);
        this.atto = c.primo(TipoEvento.PROVVEDIMENTO_ADOTTATO);
    }

    void scrivi() {
        if (effetto == Effetto.NON_SI_FORMA) {
            senzaSilenzio();
            return;
        }
        c.silenzio(fine.con(effetto).concluso(atto));
        boolean inTempo = atto != null && fine.inTempo(atto);
        if (atto != null && !inTempo) {
            c.avvisa(effetto == Effetto.DA_VALUTARE ? Avviso.attoTardivoDaValutare(fine.norma())
                    : Avviso.di(Avviso.Genere.ATTO_TARDIVO, "art. 2 c. 8-bis L. 241/1990"));
        }
        if (atto != null && inTempo) {
            Autotutela.da(c, atto, "dall’adozione");
        } else if (effetto == Effetto.ASSENSO) {
            Autotutela.da(c, fine.scadenza(), "dalla formazione del silenzio");
        }
    }

    /** The term ends all the same; an act after it is late but stands. */
    private void senzaSilenzio() {
        Scadenza nulla = new Scadenza(null, null, fine.scadenza().andamento(), fine.calcolo());
        TermineCalcolato silenzio = TermineCalcolato.di(CodiceTermine.SILENZIO_FINE, nulla, fine.norma()).con(effetto);
        TermineCalcolato termine = TermineCalcolato.di(CodiceTermine.TERMINE_FINE, fine.scadenza(), fine.norma());
        c.silenzio(atto == null ? silenzio : silenzio.concluso(true));
        c.aggiungi(atto == null ? termine : termine.concluso(true));
        if (atto != null) {
            if (!fine.inTempo(atto)) {
                c.avvisa(Avviso.Genere.ATTO_OLTRE_IL_TERMINE, "art. 2 c. 9-quinquies L. 241/1990");
            }
            Autotutela.da(c, atto, "dall’adozione");
        }
    }

    private static Effetto effetto(Conteggio c, boolean preavvisato) {
        Effetto diLegge = Effetto.valueOf(c.norme().scelta(TipoDiPermesso.silenzio(c)));
        boolean incerto = preavvisato && "DA_VALUTARE".equals(c.scelta(Opzione.SILENZIO_DOPO_PREAVVISO,
                "PERMESSO.silenzio.dopoPreavviso"));
        return incerto && diLegge != Effetto.NON_SI_FORMA ? Effetto.DA_VALUTARE : diLegge;
    }
}
