package it.architrave.regia.web;

import it.architrave.accesso.Responsabile;
import it.architrave.accesso.Responsabili;
import it.architrave.procedimento.ProcedimentiOfferti;
import it.architrave.territorio.Comune;
import it.architrave.territorio.Stemmi;
import it.architrave.territorio.Uffici;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the public is told of an office. */
@Component
class SchedaUfficio {

    private final Uffici uffici;
    private final Stemmi stemmi;
    private final Responsabili responsabili;
    private final ProcedimentiOfferti offerti;

    SchedaUfficio(Uffici uffici, Stemmi stemmi, Responsabili responsabili,
                  ProcedimentiOfferti offerti) {
        this.uffici = uffici;
        this.stemmi = stemmi;
        this.responsabili = responsabili;
        this.offerti = offerti;
    }

    void disponi(Comune comune, Model modello) {
        modello.addAttribute("ufficio", uffici.di(comune.istat()));
        modello.addAttribute("stemma", stemmi.impronta(comune.istat()));
        modello.addAttribute("procedimenti", offerti.di(comune.istat()).stream().map(m -> new Procedimento(m.titolo(),
                responsabili.delProcedimento(comune.istat(), m.codice()))).toList());
    }

    /** A procedure and who answers for it. */
    record Procedimento(String titolo, Responsabile responsabile) {
    }
}
