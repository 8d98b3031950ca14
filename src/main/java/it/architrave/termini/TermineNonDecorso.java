package it.architrave.termini;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody, usually a timer, took a term for elapsed before its row says so; the act is aborted and tried again. */
public class TermineNonDecorso extends RuntimeException {

    private final transient @Nullable Instant decorsoDa;

    TermineNonDecorso(Termine termine) {
        super("Pratica " + termine.numero() + ", termine «" + termine.tipo().denominazione() + "»: non è decorso, "
                + (termine.ultimoGiorno() == null ? "è " + termine.situazione().stato().nome()
                        : "scade " + Parole.giorno(termine.ultimoGiorno())) + ".");
        this.decorsoDa = termine.decorsoDa();
    }

    /** When it will have elapsed, as its row says now; none while it stands still. */
    public @Nullable Instant decorsoDa() {
        return decorsoDa;
    }
}
