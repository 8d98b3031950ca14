package it.architrave.termini.regole;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when works may start: at the filing, or when the desk tells that the consents are there (art. 19-bis L. 241/1990). */
final class InizioDeiLavori {

    private InizioDeiLavori() {
    }

    /** @param attesa code of the wait from the filing */
    static void scrivi(Conteggio c, String attesa, String conAssensi) {
        TermineCalcolato daSubito = c.fisso(CodiceTermine.INIZIO_LAVORI_DAL, c.apertura(), attesa,
                Conteggio.DALLA_PRESENTAZIONE);
        if (!c.vera(Opzione.ASSENSI_DA_ACQUISIRE)) {
            c.aggiungi(daSubito);
            return;
        }
        LocalDate comunicati = c.ultimo(TipoEvento.ASSENSI_COMUNICATI);
        if (comunicati == null) {
            c.aggiungi(c.sospeso(CodiceTermine.INIZIO_LAVORI_DAL, conAssensi));
            return;
        }
        TermineCalcolato dagliAssensi = c.fisso(CodiceTermine.INIZIO_LAVORI_DAL, comunicati, conAssensi,
                "dalla comunicazione degli assensi");
        LocalDate prima = daSubito.data();
        c.aggiungi(prima == null || dagliAssensi.inTempo(prima) ? dagliAssensi : daSubito);
    }

    /** What the control window runs from; none while the consents are missing. */
    static @Nullable LocalDate controlloDa(Conteggio c) {
        return c.vera(Opzione.ASSENSI_DA_ACQUISIRE) ? c.ultimo(TipoEvento.ASSENSI_RILASCIATI) : c.apertura();
    }

    static String controlloDaDove(Conteggio c) {
        return c.vera(Opzione.ASSENSI_DA_ACQUISIRE) ? "dal rilascio dell’ultimo assenso" : Conteggio.DALLA_PRESENTAZIONE;
    }
}
