package it.architrave.termini.regole;

import it.architrave.termini.calcolo.Arresto;
import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Scadenza;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The building permit: examination and decision as one run, and silence that assents (art. 20 d.P.R. 380/2001). */
final class RegolaPermesso implements Regola {

    @Override
    public void calcola(Conteggio c) {
        new Permesso(c).calcola();
    }

    /** One permit under calculation. */
    private static final class Permesso {

        private final Conteggio c;
        private final boolean inLuogoDiScia;
        private final boolean speciale;
        private final TermineCalcolato richiestaEntro;
        private final Decorso istruttoria;
        private final Decorso silenzio;
        private final Fermate documenti;
        private final Fermate modifiche;
        private final Preavviso preavviso;
        private final List<Arresto> fermi = new ArrayList<>();

        Permesso(Conteggio c) {
            this.c = c;
            LocalDate apertura = c.apertura();
            String complesso = c.vera(Opzione.COMPLESSO) ? ".complesso" : "";
            this.inLuogoDiScia = "IN_LUOGO_DI_SCIA".equals(TipoDiPermesso.di(c));
            this.speciale = "SPECIALE_40".equals(c.scelta(Opzione.PREAVVISO, "PERMESSO.preavviso"));
            this.richiestaEntro = c.mobile(CodiceTermine.RICHIESTA_DOCUMENTI_ENTRO, apertura,
                    "PERMESSO.documenti.entro" + complesso, Conteggio.DALLA_PRESENTAZIONE);
            Corsa esame = c.corsa(apertura, "PERMESSO.istruttoria" + complesso, Conteggio.DALLA_PRESENTAZIONE);
            this.istruttoria = new Decorso(esame, c.calendario());
            this.silenzio = new Decorso(inLuogoDiScia
                    ? c.corsa(apertura, "PERMESSO.inLuogoDiScia", Conteggio.DALLA_PRESENTAZIONE)
                    : Corsa.di(apertura, esame.durata().piu(decisione(false)), Conteggio.DALLA_PRESENTAZIONE), c.calendario());
            this.documenti = new Fermate(c, Fermo.DOCUMENTI_DEL_PERMESSO);
            this.modifiche = new Fermate(c, Fermo.MODIFICHE);
            this.preavviso = new Preavviso(c, Fermo.PREAVVISO_DEL_PERMESSO);
        }

        void calcola() {
            List<Evento> eventi = c.eventi();
            for (int i = 0; i < eventi.size(); i++) {
                LocalDate data = eventi.get(i).data();
                switch (eventi.get(i).tipo()) {
                    case DOCUMENTI_RICHIESTI -> ferma(documenti.arresto(data, richiestaEntro.inTempo(data),
                            c.dopo(i, TipoEvento.DOCUMENTI_RICEVUTI)));
                    case MODIFICHE_RICHIESTE -> ferma(modifiche.arresto(data, istruttoria.inTempo(data),
                            c.dopo(i, TipoEvento.MODIFICHE_RICEVUTE)));
                    case PREAVVISO_COMUNICATO -> preavvisa(i, data);
                    default -> { }
                }
            }
            scrivi(TermineCalcolato.di(CodiceTermine.SILENZIO_FINE, silenzio.scadenza(), norma()));
        }

        private void preavvisa(int posto, LocalDate data) {
            Arresto arresto = preavviso.comunicato(posto, silenzio.inTempo(data));
            if (arresto != null && speciale && !inLuogoDiScia) {
                silenzio.allunga(c.durata(istruttoriaCodice()).piu(decisione(true)));
            } else if (!speciale) {
                ferma(arresto);
            }
        }

        private void ferma(@Nullable Arresto arresto) {
            if (arresto != null) {
                istruttoria.ferma(arresto);
                silenzio.ferma(arresto);
                fermi.add(arresto);
            }
        }

        private void scrivi(TermineCalcolato fine) {
            LocalDate proposta = c.primo(TipoEvento.PROPOSTA_FORMULATA);
            c.aggiungi(c.mobile(CodiceTermine.RDP_ENTRO, c.apertura(), "PERMESSO.responsabile",
                    Conteggio.DALLA_PRESENTAZIONE));
            c.aggiungi(richiestaEntro.concluso(c.primo(TipoEvento.DOCUMENTI_RICHIESTI)));
            c.aggiungi(TermineCalcolato.di(CodiceTermine.ISTRUTTORIA_FINE, istruttoria.scadenza(),
                    c.norme().fonte(istruttoriaCodice())).concluso(proposta));
            if (proposta != null) {
                decisione(proposta, fine);
            }
            new SilenzioDelPermesso(c, fine, preavviso.efficace()).scrivi();
            preavviso.diceLeOsservazioni();
            if (!speciale && preavviso.efficace()) {
                silenzio.diceLaRipresa(c);
            }
            LocalDate attestazione = c.primo(TipoEvento.ATTESTAZIONE_RICHIESTA);
            if (attestazione != null) {
                c.aggiungi(c.mobile(CodiceTermine.ATTESTAZIONE_ENTRO, attestazione, "PERMESSO.attestazione",
                        "dalla richiesta"));
            }
        }

        /** From the proposal, but never beyond the silence. */
        private void decisione(LocalDate proposta, TermineCalcolato silenzioFine) {
            Durata durata = decisione(speciale && preavviso.efficace());
            var corsa = new Decorso(Corsa.di(proposta, durata, "dalla proposta"), c.calendario());
            for (Arresto a : fermi) {
                LocalDate al = a.al();
                if (al == null || al.isAfter(proposta)) {
                    LocalDate dal = a.dal().isBefore(proposta) ? proposta : a.dal();
                    corsa.ferma(new Arresto(a.tipo(), dal, al, a.causa(), a.norma()));
                }
            }
            Scadenza dallaProposta = corsa.scadenza();
            LocalDate giorno = dallaProposta.data();
            boolean oltre = giorno != null && !silenzioFine.inTempo(giorno);
            if (oltre) {
                c.avvisa(Avviso.Genere.PROPOSTA_TARDIVA, durata.norma());
            }
            TermineCalcolato entro = TermineCalcolato.di(CodiceTermine.DECISIONE_ENTRO,
                    oltre ? silenzioFine.scadenza() : dallaProposta, durata.norma());
            c.aggiungi(c.primo(TipoEvento.PROVVEDIMENTO_ADOTTATO) == null ? entro : entro.concluso());
        }

        private Durata decisione(boolean conPreavviso) {
            return c.durata(conPreavviso ? "PERMESSO.decisione.preavviso" : "PERMESSO.decisione");
        }

        private String istruttoriaCodice() {
            return c.vera(Opzione.COMPLESSO) ? "PERMESSO.istruttoria.complesso" : "PERMESSO.istruttoria";
        }

        private String norma() {
            return c.norme().fonte(inLuogoDiScia ? "PERMESSO.inLuogoDiScia" : "PERMESSO.silenzio");
        }
    }
}
