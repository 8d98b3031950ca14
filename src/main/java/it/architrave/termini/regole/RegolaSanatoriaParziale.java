package it.architrave.termini.regole;

import it.architrave.termini.calcolo.Arresto;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The permit in sanatoria for partial differences: silence assents (art. 36-bis d.P.R. 380/2001). */
final class RegolaSanatoriaParziale implements Regola {

    private static final String SILENZIO = "SANATORIA_36_BIS.silenzio";

    @Override
    public void calcola(Conteggio c) {
        var decorso = new Decorso(c.corsa(c.apertura(), SILENZIO, Conteggio.DALLA_PRESENTAZIONE), c.calendario());
        var documenti = new Fermate(c, Fermo.DOCUMENTI_DELLA_SANATORIA);
        var compatibilita = new Fermate(c, Fermo.COMPATIBILITA);
        var preavviso = new Preavviso(c, Fermo.PREAVVISO);
        TermineCalcolato autorita = null;
        List<Evento> eventi = c.eventi();
        for (int i = 0; i < eventi.size(); i++) {
            LocalDate data = eventi.get(i).data();
            switch (eventi.get(i).tipo()) {
                case DOCUMENTI_RICHIESTI -> decorso.ferma(documenti.arresto(data, decorso.inTempo(data),
                        c.dopo(i, TipoEvento.DOCUMENTI_RICEVUTI)));
                case COMPATIBILITA_RICHIESTA -> {
                    TermineCalcolato entro = c.mobile(CodiceTermine.AUTORITA_PAESAGGISTICA_ENTRO, data,
                            "SANATORIA_36_BIS.compatibilita", "dalla richiesta");
                    LocalDate definita = c.dopo(i, TipoEvento.COMPATIBILITA_DEFINITA);
                    Arresto arresto = compatibilita.arresto(data, decorso.inTempo(data),
                            Sospensioni.fine(definita, entro.data()));
                    decorso.ferma(arresto);
                    autorita = arresto == null ? autorita : definita(c, entro, definita);
                }
                case PREAVVISO_COMUNICATO -> decorso.ferma(preavviso.comunicato(i, decorso.inTempo(data)));
                default -> { }
            }
        }
        c.silenzio(TermineCalcolato.di(CodiceTermine.SILENZIO_FINE, decorso.scadenza(), c.norme().fonte(SILENZIO))
                .con(Effetto.valueOf(c.norme().scelta("SANATORIA_36_BIS.effetto"))));
        if (autorita != null) {
            c.aggiungi(autorita);
        }
        daEvento(c, CodiceTermine.SOPRINTENDENZA_ENTRO, TipoEvento.SOPRINTENDENZA_RICEVUTA, "SANATORIA_36_BIS.soprintendenza");
        preavviso.diceLeOsservazioni();
        decorso.diceLaRipresa(c);
        daEvento(c, CodiceTermine.ATTESTAZIONE_ENTRO, TipoEvento.ATTESTAZIONE_RICHIESTA, "SANATORIA_36_BIS.attestazione");
    }

    private static TermineCalcolato definita(Conteggio c, TermineCalcolato entro, @Nullable LocalDate giorno) {
        if (giorno != null && !entro.inTempo(giorno)) {
            c.avvisa(Avviso.Genere.COMPATIBILITA_TARDIVA, entro.norma());
        }
        return entro.concluso(giorno);
    }

    private static void daEvento(Conteggio c, CodiceTermine termine, TipoEvento evento, String durata) {
        LocalDate giorno = c.primo(evento);
        if (giorno != null) {
            c.aggiungi(c.mobile(termine, giorno, durata,
                    evento == TipoEvento.ATTESTAZIONE_RICHIESTA ? "dalla richiesta" : "dal ricevimento degli atti"));
        }
    }
}
