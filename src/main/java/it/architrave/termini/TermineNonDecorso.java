package it.architrave.termini;

/** Somebody, usually a timer, took a term for elapsed before its row says so; the act is aborted and tried again. */
public class TermineNonDecorso extends RuntimeException {

    TermineNonDecorso(Termine termine) {
        super("Pratica " + termine.numero() + ", termine «" + termine.calcolo().denominazione() + "»: non è decorso, "
                + "scade " + Parole.giorno(termine.calcolo().scadenza()) + ".");
    }
}
