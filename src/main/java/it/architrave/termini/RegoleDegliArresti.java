package it.architrave.termini;

import it.architrave.pratica.Pratica;
import org.springframework.stereotype.Component;

/** Which acts stop a term of a case, how often and how long, by the law of its filing day. */
@Component
class RegoleDegliArresti {

    private final TipiDiTermine tipi;
    private final LeggeDellaPratica legge;

    RegoleDegliArresti(TipiDiTermine tipi, LeggeDellaPratica legge) {
        this.tipi = tipi;
        this.legge = legge;
    }

    Vigenti norme(Pratica pratica) {
        return legge.di(pratica);
    }

    RegolaArresto di(String motivo, Vigenti norme) {
        return tipi.arresto(motivo, norme);
    }
}
