package it.architrave.termini;

import it.architrave.pratica.Eventi.PraticaToccata;
import it.architrave.pratica.Giornale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happens to the terms: to the journal, to lists and pages, to other modules. */
@Component
class Cronaca {

    private final Giornale giornale;
    private final ApplicationEventPublisher eventi;

    Cronaca(Giornale giornale, ApplicationEventPublisher eventi) {
        this.giornale = giornale;
        this.eventi = eventi;
    }

    void aperto(Termine termine) {
        annota(termine, "Aperto il termine «%s»: scade %s".formatted(termine.calcolo().denominazione(),
                Parole.giorno(termine.calcolo().scadenza())));
        eventi.publishEvent(new Eventi.TermineAperto(termine));
    }

    void scaduto(Termine termine) {
        finito(termine);
        eventi.publishEvent(new Eventi.TermineScaduto(termine));
    }

    void finito(Termine termine) {
        annota(termine, "Termine «%s» %s".formatted(termine.calcolo().denominazione(),
                termine.situazione().stato().nome()));
    }

    private void annota(Termine termine, String fatto) {
        giornale.annota(termine.numero(), Giornale.SISTEMA, fatto, termine.calcolo().spiegazione());
        eventi.publishEvent(new PraticaToccata(termine.numero()));
    }
}
