package it.architrave.termini.regole;

import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Unita;
import java.time.LocalDate;

/** The orders of vigilance: stop of works, demolition (art. 27 and 31 d.P.R. 380/2001). */
final class RegolaVigilanza implements Regola {

    private static final String MASSIMO = "VIGILANZA.demolizione.massimo";

    @Override
    public void calcola(Conteggio c) {
        if (c.eventi().get(0).tipo() == TipoEvento.SOSPENSIONE_ORDINATA) {
            c.aggiungi(c.mobile(CodiceTermine.SOSPENSIONE_EFFICACE_FINO_AL, c.apertura(), "VIGILANZA.sospensione",
                    "dall’ordine"));
            return;
        }
        LocalDate notificata = c.apertura();
        TermineCalcolato entro = c.mobile(CodiceTermine.DEMOLIZIONE_ENTRO, notificata, "VIGILANZA.demolizione",
                "dalla notifica");
        for (Evento e : c.eventi()) {
            if (e.tipo() != TipoEvento.PROROGA_DEMOLIZIONE) {
                continue;
            }
            if (entro.inTempo(e.data())) {
                Durata prorogata = Durata.di(e.giorniDati(), Unita.GIORNI, c.norme().fonte(MASSIMO));
                entro = TermineCalcolato.di(CodiceTermine.DEMOLIZIONE_ENTRO,
                        Corsa.di(notificata, prorogata, "dalla notifica, con la proroga").scadenza(c.calendario()),
                        prorogata.norma());
            } else {
                c.avvisa(Avviso.Genere.PROROGA_TARDIVA, c.norme().fonte(MASSIMO));
            }
        }
        c.aggiungi(entro);
    }
}
