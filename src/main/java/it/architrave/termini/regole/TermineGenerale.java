package it.architrave.termini.regole;

import it.architrave.termini.calcolo.Scadenza;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A procedure under the general law: one term, stopped once for information and once by the notice before a refusal
 * (art. 2 c. 7 and art. 10-bis L. 241/1990).
 *
 * @param effetto parameter of what silence means; none where the law attaches nothing to it
 * @param termine whether the end of the procedure is told beside the silence
 */
record TermineGenerale(String durata, @Nullable String effetto, boolean termine) implements Regola {

    @Override
    public void calcola(Conteggio c) {
        var decorso = new Decorso(c.corsa(c.apertura(), durata, Conteggio.DALLA_PRESENTAZIONE), c.calendario());
        var informazioni = new Fermate(c, Fermo.INFORMAZIONI);
        var preavviso = new Preavviso(c, Fermo.PREAVVISO);
        List<Evento> eventi = c.eventi();
        for (int i = 0; i < eventi.size(); i++) {
            LocalDate data = eventi.get(i).data();
            switch (eventi.get(i).tipo()) {
                case INFORMAZIONI_RICHIESTE -> decorso.ferma(informazioni.arresto(data, decorso.inTempo(data),
                        fineDelleInformazioni(c, i, data)));
                case PREAVVISO_COMUNICATO -> decorso.ferma(preavviso.comunicato(i, decorso.inTempo(data)));
                default -> { }
            }
        }
        scrivi(c, decorso.scadenza());
        preavviso.diceLeOsservazioni();
        decorso.diceLaRipresa(c);
    }

    private void scrivi(Conteggio c, Scadenza fine) {
        String norma = c.norme().fonte(durata);
        if (termine) {
            c.aggiungi(TermineCalcolato.di(CodiceTermine.TERMINE_FINE, fine, norma));
        }
        if (effetto != null) {
            c.silenzio(TermineCalcolato.di(CodiceTermine.SILENZIO_FINE, fine, norma)
                    .con(Effetto.valueOf(c.norme().scelta(effetto))));
        }
    }

    private static @Nullable LocalDate fineDelleInformazioni(Conteggio c, int posto, LocalDate dal) {
        return Sospensioni.fine(c.dopo(posto, TipoEvento.INFORMAZIONI_RICEVUTE),
                c.corsa(dal, "INFORMAZIONI.massimo", "").scadenzaGrezza(c.calendario()).data());
    }
}
