package it.architrave.termini;

import it.architrave.termini.calcolo.Arresto;
import it.architrave.termini.calcolo.Calendario;
import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Misura;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of act may stop a term (art. 2 c. 7 and art. 10-bis L. 241/1990; art. 20 c. 4 and 5 d.P.R. 380/2001).
 *
 * @param motivo code of the kind
 * @param causa  what stopped it, for the reader: {@code dalla richiesta di documenti}
 */
public record RegolaArresto(String motivo, Arresto.Tipo tipo, String causa, String norma, Limiti limiti) {

    /**
     * What the parameters say of it.
     *
     * @param volte    how often it stops one term; no limit if nothing is said
     * @param entro    from the beginning of the term: a later act does not stop it
     * @param massimo  longest stop: the term goes on by itself, holiday or not
     * @param risposta term given to who must answer, moved off holidays: without an answer the term goes on by itself
     * @param ripresa  time that follows the answer before the term goes on
     * @param misura   what the stop lasts as long as, where that is counted from something older than the stop
     */
    public record Limiti(@Nullable Integer volte, @Nullable Durata entro, @Nullable Durata massimo,
                         @Nullable Durata risposta, @Nullable Durata ripresa, @Nullable Misura misura) {
    }

    RegolaArresto con(Misura misura) {
        return new RegolaArresto(motivo, tipo, causa, norma, new Limiti(limiti.volte(), limiti.entro(), limiti.massimo(),
                limiti.risposta(), limiti.ripresa(), misura));
    }

    String participio() {
        return tipo == Arresto.Tipo.SOSPENSIONE ? "sospeso" : "interrotto";
    }

    /** The last day on which it may still stop a term that began then; none if any day will do. */
    @Nullable LocalDate entro(LocalDate inizio, Calendario calendario) {
        return limiti.entro() == null ? null : Corsa.di(inizio, limiti.entro(), "").scadenza(calendario).data();
    }

    /** The stop of that day; with its end where the law itself ends it. */
    Fermata ferma(LocalDate oggi, Calendario calendario) {
        LocalDate al = null;
        if (limiti.misura() != null) {
            al = limiti.misura().al();
        } else if (limiti.risposta() != null) {
            al = Corsa.di(oggi, limiti.risposta(), "").scadenza(calendario).data();
        } else if (limiti.massimo() != null) {
            al = Corsa.di(oggi, limiti.massimo(), "").scadenzaGrezza(calendario).data();
        }
        return new Fermata(motivo, new Arresto(tipo, oggi, al, causa, norma, limiti.misura()), null);
    }

    /** From when the term goes on after an answer of that day. */
    LocalDate ripresa(LocalDate oggi, Calendario calendario) {
        LocalDate dopo = limiti.ripresa() == null ? null : Corsa.di(oggi, limiti.ripresa(), "").scadenzaGrezza(calendario).data();
        return dopo == null ? oggi : dopo;
    }
}
