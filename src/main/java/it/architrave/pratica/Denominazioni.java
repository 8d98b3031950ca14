package it.architrave.pratica;

import it.architrave.catalogo.Moduli;
import org.springframework.stereotype.Component;

/** What procedures are called: by the module that was filed, or by the kind of case that the office opens. */
@Component
public class Denominazioni {

    private final Moduli moduli;

    Denominazioni(Moduli moduli) {
        this.moduli = moduli;
    }

    /** Of the case, as it was called when it was filed. */
    public String di(Pratica pratica) {
        var come = pratica.presentazione();
        return GenereDiLegame.delProcedimento(come.procedimento()).map(GenereDiLegame::nome)
                .orElseGet(() -> moduli.versione(come.procedimento(), come.versioneModulo()).titolo());
    }

    /** As the procedure is called now. */
    public String diOggi(String procedimento) {
        return GenereDiLegame.delProcedimento(procedimento).map(GenereDiLegame::nome)
                .orElseGet(() -> moduli.inVigore(procedimento).titolo());
    }
}
