package it.architrave.sportello.web;

import it.architrave.accesso.Utente;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.Bozze;
import it.architrave.procedimento.ProcedimentiOfferti;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Territorio;
import org.springframework.stereotype.Component;

/** Opens drafts for municipalities that this installation serves, on the module in force. */
@Component
class NuoveBozze {

    private final Territorio territorio;
    private final ProcedimentiOfferti offerti;
    private final Bozze bozze;

    NuoveBozze(Territorio territorio, ProcedimentiOfferti offerti, Bozze bozze) {
        this.territorio = territorio;
        this.offerti = offerti;
        this.bozze = bozze;
    }

    Bozza apri(Utente chi, String procedimento, CodiceIstat comune) {
        return bozze.apri(chi, offerti.modulo(procedimento, comune), territorio.comune(comune).istat());
    }
}
