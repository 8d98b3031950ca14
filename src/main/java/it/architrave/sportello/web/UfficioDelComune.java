package it.architrave.sportello.web;

import it.architrave.accesso.Responsabili;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Stemmi;
import it.architrave.territorio.Uffici;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The office as parties are told of it: whom to turn to, and who answers for the procedure (art. 8 L. 241/1990). */
@Component
class UfficioDelComune {

    private final Uffici uffici;
    private final Stemmi stemmi;
    private final Responsabili responsabili;

    UfficioDelComune(Uffici uffici, Stemmi stemmi, Responsabili responsabili) {
        this.uffici = uffici;
        this.stemmi = stemmi;
        this.responsabili = responsabili;
    }

    void disponi(CodiceIstat comune, Model modello) {
        modello.addAttribute("ufficio", uffici.di(comune));
        modello.addAttribute("stemma", stemmi.impronta(comune));
    }

    void disponi(CodiceIstat comune, String procedimento, Model modello) {
        disponi(comune, modello);
        modello.addAttribute("responsabile", responsabili.delProcedimento(comune, procedimento).nome());
    }
}
