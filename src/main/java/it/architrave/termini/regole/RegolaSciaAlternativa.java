package it.architrave.termini.regole;

import static it.architrave.termini.regole.TipoEvento.ASSENSI_RILASCIATI;
import static it.architrave.termini.regole.TipoEvento.CONFERENZA_CONCLUSA;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** The SCIA in place of a permit: works wait, and the wait runs from the last consent (art. 23 d.P.R. 380/2001). */
final class RegolaSciaAlternativa implements Regola {

    @Override
    public void calcola(Conteggio c) {
        LocalDate base = Stream.of(c.apertura(), c.ultimo(CONFERENZA_CONCLUSA), c.ultimo(ASSENSI_RILASCIATI))
                .filter(Objects::nonNull).max(LocalDate::compareTo).orElseThrow();
        String parole = base.equals(c.apertura()) ? Conteggio.DALLA_PRESENTAZIONE : "dagli assensi";
        TermineCalcolato inizio = c.fisso(CodiceTermine.INIZIO_LAVORI_DAL, base, "SCIA_ALTERNATIVA.inizio", parole);
        TermineCalcolato fine = c.mobile(CodiceTermine.CONTROLLO_FINE, base, "SCIA_ALTERNATIVA.controllo", parole);
        c.aggiungi(inizio);
        LocalDate ordine = c.primo(TipoEvento.ORDINE_ADOTTATO);
        c.aggiungi(ordine == null ? fine : fine.inTempo(ordine) ? fine.concluso(true) : fine.inefficace());
        if (ordine != null && !fine.inTempo(ordine)) {
            c.avvisa(Avviso.Genere.ATTO_TARDIVO, fine.norma());
        }
        Autotutela.da(c, fine.scadenza(), "dalla fine del controllo");
        LocalDate dal = inizio.data();
        LocalDate al = fine.data();
        if (dal != null) {
            if (al != null && dal.isBefore(al)) {
                c.avvisa(Avviso.Genere.INIZIO_PRIMA_DELLA_FINE_CONTROLLO, inizio.norma());
            }
            c.aggiungi(c.fisso(CodiceTermine.ULTIMAZIONE_ENTRO, dal, "SCIA_ALTERNATIVA.efficacia", "dall’efficacia"));
        }
    }
}
