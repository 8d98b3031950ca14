package it.architrave.termini.regole;

import static it.architrave.termini.regole.Avviso.Genere.DECADENZA;
import static it.architrave.termini.regole.Avviso.Genere.PROROGA_SPECIALE_SENZA_EFFETTO;
import static it.architrave.termini.regole.Avviso.Genere.PROROGA_TARDIVA;
import static it.architrave.termini.regole.TipoEvento.LAVORI_INIZIATI;

import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Passo;
import it.architrave.termini.calcolo.Scadenza;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The life of a title: start and end of works, extensions, annulment (art. 15 d.P.R. 380/2001). */
final class RegolaTitolo implements Regola {

    @Override
    public void calcola(Conteggio c) {
        var titolo = new Titolo(c);
        c.eventi().forEach(titolo::segue);
        titolo.scrivi();
    }

    /** One title as its history goes on. */
    private static final class Titolo {

        private final Conteggio c;
        private final boolean formato;
        private @Nullable LocalDate iniziati;
        private boolean decaduto;
        private @Nullable Durata speciale;
        private @Nullable TermineCalcolato proroga;

        Titolo(Conteggio c) {
            this.c = c;
            this.formato = c.eventi().get(0).tipo() != LAVORI_INIZIATI;
        }

        void segue(Evento evento) {
            LocalDate data = evento.data();
            switch (evento.tipo()) {
                case LAVORI_INIZIATI -> {
                    decaduto = formato && !inizio().inTempo(data);
                    iniziati = data;
                }
                case PROROGA_RICHIESTA -> {
                    proroga = c.mobile(CodiceTermine.TERMINE_FINE, data, "TITOLO.proroga", "dalla richiesta di proroga");
                    if (scaduto(data)) {
                        c.avvisa(PROROGA_TARDIVA, proroga.norma());
                    }
                }
                case PROROGA_SPECIALE_COMUNICATA -> proroga(data);
                default -> { }
            }
        }

        void scrivi() {
            LocalDate inizioDeiLavori = iniziati;
            if (formato) {
                TermineCalcolato entro = inizio();
                c.aggiungi(inizioDeiLavori == null ? entro : entro.concluso(!decaduto));
                if (decaduto) {
                    c.avvisa(DECADENZA, entro.norma());
                }
            }
            if (inizioDeiLavori != null) {
                c.aggiungi(ultimazione(inizioDeiLavori));
            }
            if (proroga != null) {
                c.aggiungi(proroga);
            }
            if (formato) {
                Autotutela.da(c, c.apertura(), "dalla formazione del titolo");
            }
        }

        /** In all, not on top of an earlier one (art. 10-septies D.L. 21/2022). */
        private void proroga(LocalDate data) {
            Norme allora = c.norme(data);
            Durata durata = allora.seEsiste(Materie.PROROGA_SPECIALE).orElse(null);
            if (durata == null || scaduto(data)
                    || c.apertura().isAfter(allora.data(Materie.PROROGA_SPECIALE + ".formatiEntro"))) {
                c.avvisa(PROROGA_SPECIALE_SENZA_EFFETTO, "art. 10-septies D.L. 21/2022");
            } else {
                speciale = durata;
            }
        }

        private boolean scaduto(LocalDate giorno) {
            LocalDate inizioDeiLavori = iniziati;
            return decaduto || !(inizioDeiLavori == null ? inizio() : ultimazione(inizioDeiLavori)).inTempo(giorno);
        }

        private TermineCalcolato inizio() {
            return prorogato(c.fisso(CodiceTermine.INIZIO_LAVORI_ENTRO, c.apertura(), "TITOLO.inizio",
                    "dalla formazione del titolo"));
        }

        private TermineCalcolato ultimazione(LocalDate inizioDeiLavori) {
            return prorogato(c.fisso(CodiceTermine.ULTIMAZIONE_ENTRO, inizioDeiLavori, "TITOLO.ultimazione",
                    "dall’inizio dei lavori"));
        }

        private TermineCalcolato prorogato(TermineCalcolato termine) {
            Durata durata = speciale;
            LocalDate fine = termine.data();
            if (durata == null || fine == null) {
                return termine;
            }
            Scadenza nuova = Corsa.di(fine, durata, "di proroga speciale").scadenzaGrezza(c.calendario());
            var passi = new ArrayList<Passo>(termine.calcolo());
            passi.addAll(nuova.passi());
            return TermineCalcolato.di(termine.codice(), new Scadenza(nuova.data(), nuova.grezza(), nuova.andamento(), passi),
                    termine.norma());
        }
    }
}
