package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Controlli;
import it.architrave.catalogo.Moduli;
import it.architrave.catalogo.Problema;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.Bozze;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that keeps a draft from being filed: answers, attachments, signatures. */
@Component
public class Sottoscrizioni {

    private final Bozze bozze;
    private final Moduli moduli;
    private final Controlli controlli;

    Sottoscrizioni(Bozze bozze, Moduli moduli, Controlli controlli) {
        this.bozze = bozze;
        this.moduli = moduli;
        this.controlli = controlli;
    }

    public List<Problema> problemi(Utente chi, Bozza bozza) {
        var modulo = moduli.versione(bozza.procedimento(), bozza.versioneModulo());
        return controlli.verifica(modulo, bozze.risposte(Ambito.di(chi), bozza.id()), bozza.comune());
    }
}
