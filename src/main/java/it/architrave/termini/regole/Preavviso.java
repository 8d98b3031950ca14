package it.architrave.termini.regole;

import it.architrave.termini.calcolo.Arresto;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The notice before a refusal: the party may answer, and the term waits for it (art. 10-bis L. 241/1990). */
final class Preavviso {

    private final Conteggio conteggio;
    private final Fermo fermo;
    private final Fermate fermate;
    private @Nullable TermineCalcolato osservazioni;

    Preavviso(Conteggio conteggio, Fermo fermo) {
        this.conteggio = conteggio;
        this.fermo = fermo;
        this.fermate = new Fermate(conteggio, fermo);
    }

    /** The stop that the notice at that place of the history makes; none where it has no effect. */
    @Nullable Arresto comunicato(int posto, boolean inTempo) {
        LocalDate dal = conteggio.eventi().get(posto).data();
        TermineCalcolato entro = conteggio.mobile(CodiceTermine.OSSERVAZIONI_ENTRO, dal, fermo.materia() + ".osservazioni",
                "dalla comunicazione del preavviso");
        LocalDate ricevute = conteggio.dopo(posto, TipoEvento.OSSERVAZIONI_RICEVUTE);
        boolean utili = ricevute != null && entro.inTempo(ricevute);
        Arresto arresto = fermate.arresto(dal, inTempo, ricevute != null && utili ? ripresa(ricevute) : entro.data());
        if (arresto != null) {
            osservazioni = entro.concluso(ricevute);
            if (ricevute != null && !utili) {
                conteggio.avvisa(Avviso.Genere.OSSERVAZIONI_TARDIVE, entro.norma());
            }
        }
        return arresto;
    }

    boolean efficace() {
        return osservazioni != null;
    }

    void diceLeOsservazioni() {
        TermineCalcolato entro = osservazioni;
        if (entro != null) {
            conteggio.aggiungi(entro);
        }
    }

    private @Nullable LocalDate ripresa(LocalDate ricevute) {
        return conteggio.corsa(ricevute, fermo.materia() + ".ripresa", "").scadenzaGrezza(conteggio.calendario()).data();
    }
}
