package it.architrave.comunicazioni.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Lettera;
import it.architrave.comunicazioni.Lettere;
import it.architrave.termini.Attore;
import it.architrave.termini.Eventi.TermineRicalcolato;
import it.architrave.termini.Termine;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The parties are told when a term of theirs gets another last day (art. 21-bis L. 241/1990). */
@Component
class AvvisoDelRicalcolo {

    private final Lettere lettere;

    AvvisoDelRicalcolo(Lettere lettere) {
        this.lettere = lettere;
    }

    @EventListener
    void quando(TermineRicalcolato evento) {
        Termine termine = evento.termine();
        if (termine.tipo().agisce() == Attore.PARTE && termine.ultimoGiorno() != null) {
            lettere.scrivi(Ambito.sistema("avvisare di un termine ricalcolato"), new Lettera(termine.numero(),
                    "Nuova scadenza: " + termine.tipo().denominazione(), "comunicazioni/ricalcolo",
                    Map.of("termine", termine, "ultimo", termine.ultimoGiorno()),
                    "ricalcolo/" + termine.id() + "/" + termine.versione()));
        }
    }
}
