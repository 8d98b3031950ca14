package it.architrave.termini.regole;

import it.architrave.termini.calcolo.Arresto;
import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Scadenza;
import it.architrave.termini.calcolo.Scadenza.Andamento;
import it.architrave.termini.calcolo.Unita;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The window in which the office may prohibit or order to conform; an order interrupts it until the measures are told
 * (art. 19 c. 3 and 6-bis L. 241/1990).
 */
final class FinestraDiControllo {

    private static final String INEFFICACIA = "art. 2 c. 8-bis L. 241/1990";
    private static final String ARRESTO = ".conformazione.arresto";
    private static final String DALL_ORDINE = "dall’ordine di conformazione";

    private final Conteggio c;
    private final String materia;
    private final @Nullable LocalDate base;
    private final @Nullable Decorso finestra;
    private final TipoEvento divieto;
    private @Nullable TermineCalcolato originaria;
    private @Nullable TermineCalcolato conformazione;
    private @Nullable LocalDate ordinata;
    private boolean vietata;
    private boolean chiusa;
    private boolean attoTardivo;

    /** @param base what the window runs from; none while the consents are missing */
    FinestraDiControllo(Conteggio c, String materia, @Nullable LocalDate base, String parole) {
        this.c = c;
        this.materia = materia;
        this.base = base;
        this.finestra = base == null ? null : new Decorso(c.corsa(base, controllo(), parole), c.calendario());
        boolean adozione = "ADOZIONE".equals(c.scelta(Opzione.TEMPESTIVITA, materia + ".tempestivita"));
        this.divieto = adozione && c.primo(TipoEvento.DIVIETO_ADOTTATO) != null ? TipoEvento.DIVIETO_ADOTTATO
                : TipoEvento.DIVIETO_COMUNICATO;
    }

    void calcola() {
        for (Evento e : c.eventi()) {
            if (e.tipo() == TipoEvento.CONFORMAZIONE_ORDINATA) {
                ordina(e);
            } else if (e.tipo() == TipoEvento.MISURE_COMUNICATE) {
                misure(e.data());
            } else if (e.tipo() == divieto) {
                vieta(e.data());
            }
        }
        scrivi();
    }

    private void ordina(Evento ordine) {
        if (!inTempo(ordine.data())) {
            tardivo();
            return;
        }
        if (originaria == null && finestra != null) {
            originaria = TermineCalcolato.di(CodiceTermine.CONTROLLO_FINE_ORIGINARIO, finestra.scadenza(), norma());
        }
        ordinata = ordinata == null ? ordine.data() : ordinata;
        String fonte = c.norme().fonte(materia + ".conformazione.minimo");
        conformazione = TermineCalcolato.di(CodiceTermine.CONFORMAZIONE_ENTRO, Corsa.di(ordine.data(),
                Durata.di(ordine.giorniDati(), Unita.GIORNI, fonte), DALL_ORDINE)
                .scadenza(c.calendario()), fonte);
    }

    private void misure(LocalDate giorno) {
        TermineCalcolato entro = conformazione;
        LocalDate ordine = ordinata;
        if (entro == null || ordine == null || vietata) {
            return;
        }
        conformazione = entro.concluso(giorno);
        if (entro.inTempo(giorno)) {
            ordinata = null;
            ferma(ordine, giorno);
        } else {
            vietata = true;
            c.avvisa(Avviso.Genere.MISURE_TARDIVE, entro.norma());
        }
    }

    private void vieta(LocalDate giorno) {
        if (chiusa) {
            return;
        }
        if (inTempo(giorno)) {
            chiusa = true;
        } else {
            tardivo();
        }
    }

    private void tardivo() {
        attoTardivo = true;
        c.avvisa(Avviso.Genere.ATTO_TARDIVO, INEFFICACIA);
    }

    private boolean inTempo(LocalDate giorno) {
        return ordinata != null || finestra == null || finestra.inTempo(giorno);
    }

    /** What lies before the window has begun stops nothing. */
    private void ferma(LocalDate ordine, @Nullable LocalDate misure) {
        if (finestra != null && base != null && (misure == null || !misure.isBefore(base))) {
            finestra.ferma(new Arresto(tipo(), ordine.isBefore(base) ? base : ordine, misure, DALL_ORDINE,
                    c.norme().fonte(materia + ARRESTO)));
        }
    }

    private void scrivi() {
        if (ordinata != null) {
            ferma(ordinata, null);
        }
        Effetto effetto = vietata ? Effetto.valueOf(c.norme().scelta(materia + ".conformazione.fuoriTermine")) : null;
        TermineCalcolato fine = TermineCalcolato.di(CodiceTermine.CONTROLLO_FINE, scadenza(), norma()).con(effetto);
        c.aggiungi(chiusa ? fine.concluso(true) : attoTardivo ? fine.inefficace() : fine);
        if (originaria != null) {
            c.aggiungi(originaria);
        }
        if (conformazione != null) {
            c.aggiungi(conformazione.con(effetto));
        }
        Autotutela.da(c, fine.scadenza(), "dalla fine del controllo");
    }

    /** Without consents the window has not begun; an order that still waits for its measures says so first. */
    private Scadenza scadenza() {
        if (finestra != null) {
            return finestra.scadenza();
        }
        boolean interrotta = ordinata != null && tipo() == Arresto.Tipo.INTERRUZIONE;
        return new Scadenza(null, null, interrotta ? Andamento.INTERROTTO : Andamento.SOSPESO, List.of());
    }

    private Arresto.Tipo tipo() {
        return Arresto.Tipo.valueOf(c.norme().scelta(materia + ARRESTO));
    }

    private String controllo() {
        return materia + ".controllo";
    }

    private String norma() {
        return c.norme().fonte(controllo());
    }
}
