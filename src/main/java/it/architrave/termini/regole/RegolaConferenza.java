package it.architrave.termini.regole;

import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Scadenza;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conference of services, simplified and asynchronous (art. 14-bis L. 241/1990). */
final class RegolaConferenza implements Regola {

    private static final String MATERIA = "CONFERENZA.";

    @Override
    public void calcola(Conteggio c) {
        LocalDate indetta = c.primo(TipoEvento.CONFERENZA_INDETTA);
        if (c.eventi().get(0).tipo() == TipoEvento.ISTANZA_PRESENTATA) {
            TermineCalcolato entro = c.mobile(CodiceTermine.INDIZIONE_ENTRO, c.apertura(), MATERIA + "indizione",
                    Conteggio.DALLA_PRESENTAZIONE);
            c.aggiungi(entro.concluso(indetta));
            if (indetta != null && !entro.inTempo(indetta)) {
                c.avvisa(Avviso.Genere.INDIZIONE_TARDIVA, entro.norma());
            }
        }
        if (indetta != null) {
            svolta(c, indetta);
        }
        LocalDate comunicata = c.primo(TipoEvento.DETERMINAZIONE_COMUNICATA);
        if (comunicata != null) {
            c.aggiungi(c.mobile(CodiceTermine.OPPOSIZIONE_ENTRO, comunicata, MATERIA + "opposizione",
                    "dalla comunicazione della determinazione"));
        }
    }

    private static void svolta(Conteggio c, LocalDate indetta) {
        String profilo = MATERIA + c.scelta(Opzione.PROFILO_CONFERENZA, c.norme(indetta), MATERIA + "profilo");
        var ordinarie = new Decorso(c.corsa(indetta, profilo + ".ordinarie", "dall’indizione"), c.calendario());
        var sensibili = new Decorso(c.corsa(indetta, profilo + ".sensibili", "dall’indizione"), c.calendario());
        TermineCalcolato richiestaEntro = c.mobile(CodiceTermine.INTEGRAZIONI_CONFERENZA_ENTRO, indetta,
                MATERIA + "integrazioni", "dall’indizione");
        var richieste = new Fermate(c, Fermo.INTEGRAZIONI);
        List<Evento> eventi = c.eventi();
        for (int i = 0; i < eventi.size(); i++) {
            LocalDate data = eventi.get(i).data();
            if (eventi.get(i).tipo() == TipoEvento.DOCUMENTI_RICHIESTI) {
                var arresto = richieste.arresto(data, richiestaEntro.inTempo(data), Sospensioni.fine(
                        c.dopo(i, TipoEvento.DOCUMENTI_RICEVUTI),
                        c.corsa(data, MATERIA + "integrazioni.massimo", "").scadenzaGrezza(c.calendario()).data()));
                ordinarie.ferma(arresto);
                sensibili.ferma(arresto);
            }
        }
        c.aggiungi(richiestaEntro.concluso(c.primo(TipoEvento.DOCUMENTI_RICHIESTI)));
        scrivi(c, CodiceTermine.DETERMINAZIONI_ORDINARIE_ENTRO, CodiceTermine.CONCLUSIONE_ORDINARIA_ENTRO, ordinarie,
                profilo + ".ordinarie");
        scrivi(c, CodiceTermine.DETERMINAZIONI_SENSIBILI_ENTRO, CodiceTermine.CONCLUSIONE_SENSIBILE_ENTRO, sensibili,
                profilo + ".sensibili");
        ordinarie.diceLaRipresa(c);
        if (c.data(Opzione.ENTE_SENSIBILE)) {
            boolean sensibile = c.vera(Opzione.ENTE_SENSIBILE);
            seguente(c, CodiceTermine.RIUNIONE_ENTRO, (sensibile ? sensibili : ordinarie).scadenza(), profilo + ".riunione");
        }
    }

    private static void scrivi(Conteggio c, CodiceTermine determinazioni, CodiceTermine conclusione, Decorso decorso,
                               String codice) {
        c.aggiungi(TermineCalcolato.di(determinazioni, decorso.scadenza(), c.norme().fonte(codice)));
        seguente(c, conclusione, decorso.scadenza(), MATERIA + "conclusione");
    }

    /** Counted from the expiry, which was already moved off holidays. */
    private static void seguente(Conteggio c, CodiceTermine termine, Scadenza scaduto, String codice) {
        @Nullable LocalDate fine = scaduto.data();
        Scadenza scadenza = fine == null ? scaduto
                : Corsa.di(fine, c.durata(codice), "dalla scadenza").scadenza(c.calendario());
        c.aggiungi(TermineCalcolato.di(termine, scadenza, c.norme().fonte(codice)));
    }
}
