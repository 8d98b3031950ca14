package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import org.springframework.stereotype.Component;

/** Which acts stop a term of a case, how often and how long, by the law of its filing day and the plan it contrasts with. */
@Component
class RegoleDegliArresti {

    private final TipiDiTermine tipi;
    private final LeggeDellaPratica legge;
    private final PianoInContrastoRepository piani;

    RegoleDegliArresti(TipiDiTermine tipi, LeggeDellaPratica legge, PianoInContrastoRepository piani) {
        this.tipi = tipi;
        this.legge = legge;
        this.piani = piani;
    }

    Vigenti norme(Pratica pratica) {
        return legge.di(pratica);
    }

    /** Refused where the stop hangs on an adopted plan and nobody has said which. */
    RegolaArresto di(Ambito ambito, NumeroPratica numero, String motivo, Vigenti norme) {
        RegolaArresto regola = tipi.arresto(motivo, norme);
        return tipi.salvaguardia(motivo, norme).map(s -> regola.con(s.misura(piano(ambito, numero, regola),
                norme.calendario()))).orElse(regola);
    }

    private PianoAdottato piano(Ambito ambito, NumeroPratica numero, RegolaArresto regola) {
        return piani.dellaPratica(ambito, numero).map(PianoInContrasto::piano).orElseThrow(() -> new AttoNonConsentito(
                "Manca il giorno di adozione del piano con cui l'intervento è in contrasto (" + regola.norma() + ")."));
    }
}
