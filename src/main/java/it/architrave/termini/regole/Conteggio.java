package it.architrave.termini.regole;

import it.architrave.termini.calcolo.Calendario;
import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Passo;
import it.architrave.termini.calcolo.Scadenza;
import it.architrave.termini.calcolo.Scadenza.Andamento;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One calculation under way: the history, the norms of its opening day, and what was found so far. */
final class Conteggio {

    static final String DALLA_PRESENTAZIONE = "dalla presentazione";
    private static final String EFFETTI = "art. 2963 c. 2 c.c.";

    private final Storia storia;
    private final NormeNelTempo tempo;
    private final Norme norme;
    private final Calendario calendario;
    private final List<TermineCalcolato> termini = new ArrayList<>();
    private final List<Avviso> avvisi = new ArrayList<>();

    Conteggio(Storia storia, NormeNelTempo tempo) {
        this.storia = storia;
        this.tempo = tempo;
        this.norme = tempo.al(storia.apertura());
        this.calendario = storia.opzioni().data(Opzione.SANTO_PATRONO)
                ? norme.calendario(storia.opzioni().vera(Opzione.SANTO_PATRONO)) : norme.calendario();
    }

    Esito esito() {
        return new Esito(storia.procedimento(), norme.normativa(), List.copyOf(termini), List.copyOf(avvisi));
    }

    LocalDate apertura() {
        return storia.apertura();
    }

    List<Evento> eventi() {
        return storia.eventi();
    }

    Norme norme() {
        return norme;
    }

    /** As they stood on another day: for the few that the law reads on the day of their own act. */
    Norme norme(LocalDate giorno) {
        return tempo.al(giorno);
    }

    Calendario calendario() {
        return calendario;
    }

    boolean vera(Opzione opzione) {
        return storia.opzioni().vera(opzione);
    }

    boolean data(Opzione opzione) {
        return storia.opzioni().data(opzione);
    }

    /** What was chosen, or else what the place has by its parameter. */
    String scelta(Opzione opzione, String codice) {
        String scelta = storia.opzioni().scelta(opzione);
        return scelta == null ? norme.scelta(codice) : scelta;
    }

    /** What was chosen, if anything. */
    @Nullable String scelta(Opzione opzione) {
        return storia.opzioni().scelta(opzione);
    }

    String scelta(Opzione opzione, Norme altre, String codice) {
        String scelta = storia.opzioni().scelta(opzione);
        return scelta == null ? altre.scelta(codice) : scelta;
    }

    @Nullable LocalDate primo(TipoEvento tipo) {
        return dopo(-1, tipo);
    }

    /** The first of its kind after that place in the history. */
    @Nullable LocalDate dopo(int posto, TipoEvento tipo) {
        List<Evento> eventi = storia.eventi();
        for (int i = posto + 1; i < eventi.size(); i++) {
            if (eventi.get(i).tipo() == tipo) {
                return eventi.get(i).data();
            }
        }
        return null;
    }

    @Nullable LocalDate ultimo(TipoEvento tipo) {
        LocalDate ultimo = null;
        for (Evento e : storia.eventi()) {
            ultimo = e.tipo() == tipo ? e.data() : ultimo;
        }
        return ultimo;
    }

    Durata durata(String codice) {
        return norme.durata(codice);
    }

    Corsa corsa(LocalDate da, String codice, String parole) {
        return Corsa.di(da, norme.durata(codice), parole);
    }

    /** A term that binds others: moved off holidays. */
    TermineCalcolato mobile(CodiceTermine termine, LocalDate da, String codice, String parole) {
        return TermineCalcolato.di(termine, corsa(da, codice, parole).scadenza(calendario), norme.fonte(codice));
    }

    /** A term counted as it is, holidays or not. */
    TermineCalcolato fisso(CodiceTermine termine, LocalDate da, String codice, String parole) {
        return TermineCalcolato.di(termine, corsa(da, codice, parole).scadenzaGrezza(calendario), norme.fonte(codice));
    }

    /** A term that has not begun, because what it runs from has not happened. */
    TermineCalcolato sospeso(CodiceTermine termine, String codice) {
        return TermineCalcolato.di(termine, new Scadenza(null, null, Andamento.SOSPESO, List.of()), norme.fonte(codice));
    }

    void aggiungi(TermineCalcolato termine) {
        termini.add(termine);
    }

    void avvisa(Avviso.Genere genere, String norma) {
        avvisi.add(Avviso.di(genere, norma));
    }

    void avvisa(Avviso avviso) {
        avvisi.add(avviso);
    }

    /** The silence and the first day of what follows from it. */
    void silenzio(TermineCalcolato fine) {
        aggiungi(fine);
        LocalDate ultimo = fine.data();
        LocalDate dal = ultimo == null ? null : ultimo.plusDays(1);
        var passi = new ArrayList<>(fine.calcolo());
        if (ultimo != null && dal != null) {
            passi.add(new Passo(ultimo, dal, new Passo.Perche(Passo.Genere.EFFETTO, "", ""), EFFETTI));
        }
        aggiungi(new TermineCalcolato(CodiceTermine.SILENZIO_EFFETTO_DAL,
                new Scadenza(dal, dal, fine.scadenza().andamento(), passi), fine.stato(), fine.effetto(), fine.norma(), null));
    }
}
