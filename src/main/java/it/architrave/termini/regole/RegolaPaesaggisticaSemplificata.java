package it.architrave.termini.regole;

import it.architrave.termini.calcolo.Arresto;
import it.architrave.termini.calcolo.Scadenza;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The simplified landscape authorisation, stage by stage within one term (art. 10 and 11 d.P.R. 31/2017). */
final class RegolaPaesaggisticaSemplificata implements Regola {

    private static final String MATERIA = "PAESAGGISTICA_SEMPLIFICATA";

    @Override
    public void calcola(Conteggio c) {
        new Domanda(c).calcola();
    }

    /** One application under calculation. */
    private static final class Domanda {

        private final Conteggio c;
        private final Decorso decorso;
        private final TermineCalcolato richiestaEntro;
        private final Fermate documenti;
        private final Preavviso preavviso;
        private @Nullable TermineCalcolato documentiEntro;
        private final @Nullable LocalDate trasmessa;
        private @Nullable Arresto integrazione;
        /** The decision counts from it, unless an opinion follows the notice. */
        private @Nullable LocalDate ripresa;
        /** What the stage under way runs from: filing, integration, or receipt by the Soprintendenza. */
        private LocalDate fase;
        private LocalDate completa;

        Domanda(Conteggio c) {
            this.c = c;
            this.decorso = new Decorso(c.corsa(c.apertura(), codice("termine"), Conteggio.DALLA_PRESENTAZIONE), c.calendario());
            this.richiestaEntro = c.mobile(CodiceTermine.RICHIESTA_DOCUMENTI_ENTRO, c.apertura(), codice("documenti.entro"),
                    Conteggio.DALLA_PRESENTAZIONE);
            this.documenti = new Fermate(c, Fermo.DOCUMENTI_DEL_PAESAGGIO);
            this.preavviso = new Preavviso(c, Fermo.PREAVVISO_DEL_PAESAGGIO);
            this.trasmessa = c.primo(TipoEvento.SOPRINTENDENZA_RICEVUTA);
            this.fase = c.apertura();
            this.completa = c.apertura();
        }

        void calcola() {
            List<Evento> eventi = c.eventi();
            for (int i = 0; i < eventi.size(); i++) {
                LocalDate data = eventi.get(i).data();
                switch (eventi.get(i).tipo()) {
                    case DOCUMENTI_RICHIESTI -> richiede(data, c.dopo(i, TipoEvento.DOCUMENTI_RICEVUTI));
                    case DOCUMENTI_RICEVUTI -> fase = completa.isAfter(fase) ? completa : fase;
                    case SOPRINTENDENZA_RICEVUTA -> fase = data.equals(trasmessa) ? data : fase;
                    case PREAVVISO_COMUNICATO -> preavvisa(i, data);
                    default -> { }
                }
            }
            scrivi(trasmessa);
        }

        private void richiede(LocalDate data, @Nullable LocalDate ricevuti) {
            TermineCalcolato entro = c.mobile(CodiceTermine.DOCUMENTI_ENTRO, data, codice("documenti.risposta"),
                    "dalla richiesta");
            Arresto arresto = documenti.arresto(data, richiestaEntro.inTempo(data), Sospensioni.fine(ricevuti, entro.data()));
            if (arresto == null) {
                return;
            }
            decorso.ferma(arresto);
            integrazione = arresto;
            documentiEntro = entro.concluso(ricevuti);
            if (ricevuti != null && entro.inTempo(ricevuti)) {
                completa = ricevuti;
            } else {
                c.avvisa(Avviso.Genere.IMPROCEDIBILE, entro.norma());
            }
        }

        private void preavvisa(int posto, LocalDate data) {
            boolean inTempo = c.mobile(CodiceTermine.TERMINE_FINE, fase, codice("preavviso.entro"), "").inTempo(data);
            Arresto arresto = preavviso.comunicato(posto, inTempo || integrazioneAttesa(data));
            if (arresto != null) {
                decorso.ferma(arresto);
                ripresa = c.dopo(posto, TipoEvento.PARERE_RICEVUTO) == null ? arresto.al() : null;
            }
        }

        /** Meanwhile nothing is late: the days will run from the integration. */
        private boolean integrazioneAttesa(LocalDate giorno) {
            Arresto attesa = integrazione;
            return attesa != null && (attesa.al() == null || !giorno.isAfter(attesa.al()));
        }

        private void scrivi(@Nullable LocalDate ricevuti) {
            c.aggiungi(richiestaEntro.concluso(c.primo(TipoEvento.DOCUMENTI_RICHIESTI)));
            if (documentiEntro != null) {
                c.aggiungi(documentiEntro);
            }
            TermineCalcolato proposta = c.mobile(CodiceTermine.PROPOSTA_ENTRO, completa, codice("proposta"),
                    completa.equals(c.apertura()) ? Conteggio.DALLA_PRESENTAZIONE : "dalle integrazioni");
            c.aggiungi(proposta.concluso(ricevuti));
            if (ricevuti != null) {
                if (!proposta.inTempo(ricevuti)) {
                    c.avvisa(Avviso.propostaTrasmessaTardi(proposta.norma()));
                }
                Parere.scrivi(c, MATERIA, ricevuti);
            }
            preavviso.diceLeOsservazioni();
            decorso.diceLaRipresa(c);
            if (ripresa == null) {
                Parere.decisione(c, MATERIA);
            } else {
                c.aggiungi(c.mobile(CodiceTermine.DECISIONE_ENTRO, ripresa, codice("preavviso.decisione"), "dalla ripresa"));
            }
            Scadenza fine = decorso.scadenza();
            c.aggiungi(TermineCalcolato.di(CodiceTermine.TERMINE_FINE, fine, c.norme().fonte(codice("termine"))));
        }

        private static String codice(String voce) {
            return MATERIA + "." + voce;
        }
    }
}
