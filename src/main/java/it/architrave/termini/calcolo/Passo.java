package it.architrave.termini.calcolo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way to a date.
 *
 * @param perche why, for the reader: {@code 60 giorni dalla presentazione}
 * @param norma  article
 */
public record Passo(LocalDate da, LocalDate a, Perche perche, String norma) {

    /** Calendar days between the two, whatever the step was counted in. */
    public int giorni() {
        return (int) ChronoUnit.DAYS.between(da, a);
    }

    /**
     * Why a step was taken; put into words only when somebody reads them.
     *
     * @param arresto the stop that it tells of, with its days; none where it tells of none
     */
    public record Perche(Genere genere, String quanto, String dettaglio, @Nullable Arresto arresto) {

        public Perche(Genere genere, String quanto, String dettaglio) {
            this(genere, quanto, dettaglio, null);
        }

        public String inParole() {
            return genere.parole.formatted(quanto, dettaglio).strip();
        }
    }

    /** What a step does to the run of a term; pictures tell them apart. */
    public enum Genere {
        CORSA("%s %s"),
        SOSPENSIONE("sospeso per %s %s"),
        INTERRUZIONE("%s: interrotto %s"),
        LIMITE("al più %s %s"),
        FESTIVO("il giorno è festivo: passa al primo giorno non festivo%s%s"),
        EFFETTO("effetto dal giorno successivo%s%s");

        private final String parole;

        Genere(String parole) {
            this.parole = parole;
        }
    }
}
