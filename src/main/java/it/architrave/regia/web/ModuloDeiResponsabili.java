package it.architrave.regia.web;

import it.architrave.accesso.Utente;
import it.architrave.catalogo.Campo;
import it.architrave.catalogo.Modulo;
import it.architrave.catalogo.Opzione;
import it.architrave.catalogo.Quadro;
import it.architrave.catalogo.TipoCampo;
import it.architrave.catalogo.Vincoli;
import it.architrave.procedimento.ProcedimentiOfferti;
import it.architrave.territorio.Comune;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form with one question for each procedure: who of the office answers for it. */
@Component
class ModuloDeiResponsabili {

    private static final Vincoli NESSUNO = new Vincoli(false, null, null, null, null, null, null);

    private final ProcedimentiOfferti offerti;
    private final PersoneInParole persone;

    ModuloDeiResponsabili(ProcedimentiOfferti offerti, PersoneInParole persone) {
        this.offerti = offerti;
        this.persone = persone;
    }

    List<String> procedimenti(Comune comune) {
        return offerti.di(comune.istat()).stream().map(Modulo::codice).toList();
    }

    Quadro di(Utente chi, Comune comune) {
        List<Opzione> inServizio = persone.inServizio(chi, comune.istat());
        return new Quadro("responsabili", "", "Responsabili dei procedimenti",
                offerti.di(comune.istat()).stream().map(m -> campo(m, inServizio)).toList());
    }

    private static Campo campo(Modulo modulo, List<Opzione> persone) {
        return new Campo(modulo.codice(), TipoCampo.TENDINA, modulo.titolo(), "Se non scegli nessuno risponde chi dirige"
                + " l’ufficio.", NESSUNO, new Campo.Figli(persone, List.of()), Map.of("fonte", "art. 5 L. 241/1990"));
    }
}
