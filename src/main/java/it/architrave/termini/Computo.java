package it.architrave.termini;

import it.architrave.catalogo.Parametro;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How terms in days are computed: first day not counted, calendar days, a last day on a holiday moved (art. 2963 c.c.). */
@Component
class Computo {

    private final Festivita festivita;

    Computo(Festivita festivita) {
        this.festivita = festivita;
    }

    Calcolo giorni(String denominazione, LocalDate decorrenza, Parametro durata) {
        LocalDate grezza = decorrenza.plusDays(durata.intero());
        LocalDate scadenza = festivita.primoNonFestivo(grezza);
        var passi = new StringBuilder()
                .append("Decorre da ").append(Parole.giorno(decorrenza))
                .append(": il giorno iniziale non si conta (art. 2963 c. 2 c.c.)\n")
                .append("Durata: ").append(durata.intero()).append(" giorni di calendario (").append(durata.fonte())
                .append(")\n").append("Ultimo giorno: ").append(Parole.giorno(grezza));
        if (!scadenza.equals(grezza)) {
            passi.append(", festivo: il termine passa al primo giorno non festivo, ").append(Parole.giorno(scadenza))
                    .append(" (art. 2963 c. 3 c.c.)");
        }
        return new Calcolo(denominazione, decorrenza, durata.intero(), scadenza, passi.toString());
    }
}
