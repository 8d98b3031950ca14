package it.architrave.pratica;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.Fogli;
import it.architrave.catalogo.Foglio;
import it.architrave.catalogo.Moduli;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sheets of a filed case, on the version of the module it was filed on; none of a case that the office has opened. */
@Component
public class FogliDellaPratica {

    private final Moduli moduli;
    private final Bozze bozze;
    private final Fogli fogli;

    FogliDellaPratica(Moduli moduli, Bozze bozze, Fogli fogli) {
        this.moduli = moduli;
        this.bozze = bozze;
        this.fogli = fogli;
    }

    public List<Foglio> di(Ambito ambito, Pratica pratica) {
        var come = pratica.presentazione();
        if (come.dUfficio()) {
            return List.of();
        }
        return fogli.di(moduli.versione(come.procedimento(), come.versioneModulo()),
                bozze.risposte(ambito, pratica.id()), pratica.comune());
    }
}
