package it.architrave.scrivania.web;

import it.architrave.accesso.Anagrafe;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Sostituzioni;
import it.architrave.accesso.Utente;
import it.architrave.accesso.Vece;
import it.architrave.procedimento.AttivitaAperta;
import it.architrave.territorio.Fuso;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** In whose hands a task is, and whether who looks may act in that person's place. */
@Component
class InMano {

    private final Anagrafe anagrafe;
    private final Sostituzioni sostituzioni;

    InMano(Anagrafe anagrafe, Sostituzioni sostituzioni) {
        this.anagrafe = anagrafe;
        this.sostituzioni = sostituzioni;
    }

    void disponi(Utente chi, AttivitaAperta compito, Model modello) {
        String assegnatario = compito.assegnatario();
        boolean mia = chi.nomeUtente().equals(assegnatario);
        modello.addAttribute("mia", mia);
        modello.addAttribute("assegnatario", assegnatario == null ? null
                : anagrafe.nomi(List.of(assegnatario)).getOrDefault(assegnatario, assegnatario));
        Vece vece = assegnatario == null || mia ? null : sostituzioni.alPostoDi(chi, assegnatario,
                new Incarico(compito.numero().comune(), compito.ruolo())).orElse(null);
        modello.addAttribute("vece", vece);
        modello.addAttribute("assenteFino", vece == null || vece.assenteFinoAl() == null ? null
                : Quando.giorno(vece.assenteFinoAl().atStartOfDay(Fuso.ROMA).toInstant()));
    }
}
