package it.architrave.termini;

import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.territorio.CodiceIstat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** A term of a case. The row is the truth; a timer of the engine only wakes up whoever reads it. */
public record Termine(@Id @Nullable Long id, NumeroPratica numero, CodiceIstat comune, String codice,
                      @Embedded.Empty Calcolo calcolo, @Embedded.Empty Situazione situazione, @Version int versione) {

    /** What became of it, and since when. */
    public record Situazione(StatoTermine stato, @Nullable Instant chiusoIl) {
    }

    static Termine aperto(NumeroPratica numero, String codice, Calcolo calcolo) {
        return new Termine(null, numero, numero.comune(), codice, calcolo,
                new Situazione(StatoTermine.APERTO, null), 0);
    }

    public boolean aperto() {
        return situazione.stato() == StatoTermine.APERTO;
    }

    Termine chiuso(Instant ora) {
        return finito(StatoTermine.CHIUSO, ora);
    }

    Termine cessato(Instant ora) {
        return finito(StatoTermine.CESSATO, ora);
    }

    /** Refused as long as the last useful day has not ended. */
    Termine scaduto(Instant ora) {
        if (ora.isBefore(calcolo.decorsoDa())) {
            throw new TermineNonDecorso(this);
        }
        return finito(StatoTermine.SCADUTO, ora);
    }

    private Termine finito(StatoTermine stato, Instant ora) {
        if (!aperto()) {
            throw new AttoNonConsentito(calcolo.denominazione() + ": il termine è già " + situazione.stato().nome()
                    + ".");
        }
        return new Termine(id, numero, comune, codice, calcolo, new Situazione(stato, ora), versione);
    }
}
