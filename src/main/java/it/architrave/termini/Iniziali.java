package it.architrave.termini;

import it.architrave.pratica.Pratica;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From where a term runs when the delivery of its act is known, by the law of its case. */
@Component
class Iniziali {

    private final TipiDiTermine tipi;
    private final LeggeDellaPratica legge;

    Iniziali(TipiDiTermine tipi, LeggeDellaPratica legge) {
        this.tipi = tipi;
        this.legge = legge;
    }

    /** None where the kind of term does not depend on a delivery. */
    Optional<Termine> dallaConsegna(Termine termine, Pratica pratica, LocalDate consegna, Instant ora) {
        return tipi.dallaConsegna(termine.tipo().codice())
                .map(da -> termine.decorrente(consegna, da, ora, legge.di(pratica).calendario()));
    }
}
