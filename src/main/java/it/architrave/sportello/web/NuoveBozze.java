package it.architrave.sportello.web;

import it.architrave.accesso.Utente;
import it.architrave.catalogo.Moduli;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.Bozze;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Territorio;
import org.springframework.stereotype.Component;

/** Opens drafts for municipalities that this installation serves, on the module in force. */
@Component
class NuoveBozze {

    private final Territorio territorio;
    private final Moduli moduli;
    private final Bozze bozze;

    NuoveBozze(Territorio territorio, Moduli moduli, Bozze bozze) {
        this.territorio = territorio;
        this.moduli = moduli;
        this.bozze = bozze;
    }

    Bozza apri(Utente chi, String procedimento, CodiceIstat comune) {
        return bozze.apri(chi, moduli.inVigore(procedimento), territorio.comune(comune).istat());
    }
}
