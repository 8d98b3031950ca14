package it.architrave.regia.web;

import it.architrave.accesso.Assenze;
import it.architrave.accesso.RegistroUffici;
import it.architrave.accesso.Utente;
import it.architrave.territorio.Comune;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of an office shows: data, responsible persons, people, absences, latest changes. */
@Component
class VistaUfficio {

    private final SchedaUfficio scheda;
    private final PersoneInParole persone;
    private final Assenze assenze;
    private final RegistroUffici registro;

    VistaUfficio(SchedaUfficio scheda, PersoneInParole persone, Assenze assenze, RegistroUffici registro) {
        this.scheda = scheda;
        this.persone = persone;
        this.assenze = assenze;
        this.registro = registro;
    }

    void disponi(Utente chi, Comune comune, Model modello) {
        var righe = persone.dellUfficio(chi, comune.istat());
        modello.addAttribute("sezione", "uffici");
        modello.addAttribute("percorso", Ingresso.percorso(comune));
        modello.addAttribute("comune", comune);
        modello.addAttribute("indirizzo", Ingresso.indirizzo(comune));
        scheda.disponi(comune, modello);
        modello.addAttribute("inServizio", righe.stream().filter(RigaPersona::inServizio).toList());
        modello.addAttribute("altri", righe.stream().filter(r -> !r.inServizio()).toList());
        modello.addAttribute("assenze", persone.assenze(assenze.dellUfficio(chi, comune.istat())));
        modello.addAttribute("modifiche", Modifica.di(registro.recenti(chi, comune.istat())));
    }
}
