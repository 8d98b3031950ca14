package it.architrave.termini;

import it.architrave.pratica.Eventi.PraticaToccata;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import java.time.LocalDate;
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
        annota(termine, "Aperto il termine «%s»: %s".formatted(nome(termine), fine(termine)));
        eventi.publishEvent(new Eventi.TermineAperto(termine));
    }

    void fermato(Termine termine, RegolaArresto regola) {
        annota(termine, "Termine «%s» %s %s: %s".formatted(nome(termine), regola.participio(), regola.causa(), fine(termine)));
        eventi.publishEvent(new Eventi.TermineFermato(termine));
    }

    /** Its stop was held against what is known of the plan now. */
    void aggiornato(Termine prima, Termine termine, RegolaArresto regola) {
        annota(termine, "Termine «%s» %s %s: %s %s".formatted(nome(termine), regola.participio(), regola.causa(),
                prima.calcolo().fine().equals(termine.calcolo().fine()) ? "nulla cambia," : "ora", fine(termine)));
        eventi.publishEvent(new Eventi.TermineFermato(termine));
    }

    void contrasto(NumeroPratica numero, PianoAdottato piano) {
        LocalDate pubblicato = piano.pubblicatoFino();
        LocalDate trasmesso = piano.trasmessoIl();
        String detto = "Intervento in contrasto con il piano adottato " + Parole.giorno(piano.adottatoIl())
                + (pubblicato == null ? "" : ", pubblicato fino a " + Parole.giorno(pubblicato))
                + (trasmesso == null ? "" : ", trasmesso per l'approvazione " + Parole.giorno(trasmesso));
        giornale.annota(numero, Giornale.SISTEMA, detto, "");
        eventi.publishEvent(new PraticaToccata(numero));
    }

    void ripartito(Termine prima, Termine termine) {
        annota(termine, prima.calcolo().fine().equals(termine.calcolo().fine())
                ? "Termine «%s» già ripartito da sé: %s".formatted(nome(termine), fine(termine))
                : "Termine «%s» ripartito: %s".formatted(nome(termine), fine(termine)));
        eventi.publishEvent(new Eventi.TermineRipartito(termine));
    }

    /** By a person, who says why. */
    void ricalcolato(Termine prima, Termine termine, Ricalcolo ricalcolo) {
        giornale.annota(termine.numero(), ricalcolo.chi(), "Termine «%s» ricalcolato: prima %s, ora %s".formatted(nome(termine),
                fine(prima), fine(termine)), ricalcolo.motivo() + "\n" + String.join("\n", termine.spiegazione()));
        eventi.publishEvent(new Eventi.TermineRicalcolato(prima, termine));
        eventi.publishEvent(new PraticaToccata(termine.numero()));
    }

    /** Its act turns out to have been delivered later, but it no longer runs: nothing moves. */
    void immobile(Termine termine, String chi) {
        giornale.annota(termine.numero(), chi, "Termine «%s» già %s quando se ne registra la consegna: la data non cambia".formatted(
                nome(termine), termine.aperto() ? "finito " + Parole.giorno(termine.ultimoGiorno()) : termine.situazione().stato().nome()));
    }

    /** With the dates of the law; the line's own moment says when they were recorded. */
    void finito(Termine termine) {
        boolean decorso = termine.situazione().stato() == StatoTermine.DECORSO;
        annota(termine, decorso ? "Termine «%s» decorso %s: %s dal %s".formatted(nome(termine),
                Parole.giorno(termine.ultimoGiorno()), termine.tipo().effetto().nome(),
                Parole.giorno(termine.situazione().effettoDal()))
                : "Termine «%s» %s".formatted(nome(termine), termine.situazione().stato().nome()));
        eventi.publishEvent(decorso ? new Eventi.TermineScaduto(termine) : new Eventi.TermineFinito(termine));
    }

    private static String nome(Termine termine) {
        return termine.tipo().denominazione();
    }

    private static String fine(Termine termine) {
        return termine.ultimoGiorno() == null ? "senza una scadenza finché non riparte"
                : "scade " + Parole.giorno(termine.ultimoGiorno());
    }

    private void annota(Termine termine, String fatto) {
        giornale.annota(termine.numero(), Giornale.SISTEMA, fatto,
                String.join("\n", termine.spiegazione()));
        eventi.publishEvent(new PraticaToccata(termine.numero()));
    }
}
