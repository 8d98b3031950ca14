package it.architrave.termini.regole;

import it.architrave.termini.calcolo.Arresto;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The acts of one kind in a history: each stops the term if it is in time and not one too many. */
final class Fermate {

    private final Conteggio conteggio;
    private final Fermo fermo;
    private int fatte;

    Fermate(Conteggio conteggio, Fermo fermo) {
        this.conteggio = conteggio;
        this.fermo = fermo;
    }

    /** The stop it makes; none where it has no effect, which is said. */
    @Nullable Arresto arresto(LocalDate dal, boolean inTempo, @Nullable LocalDate al) {
        Norme norme = conteggio.norme();
        String come = fermo.materia() + ".arresto";
        fatte++;
        if (fatte > norme.volte(fermo.volte())) {
            conteggio.avvisa(fermo.ripetuto(), norme.fonte(fermo.volte()));
            return null;
        }
        if (!inTempo) {
            conteggio.avvisa(fermo.tardivo(), norme.fonte(come));
            return null;
        }
        return new Arresto(Arresto.Tipo.valueOf(norme.scelta(come)), dal, al, fermo.causa(), norme.fonte(come));
    }
}
