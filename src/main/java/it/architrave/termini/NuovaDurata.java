package it.architrave.termini;

import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Unita;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Another value of a parameter that says how long terms are.
 *
 * @param parametro code of the parameter
 * @param dal       first day on which it is in force
 */
public record NuovaDurata(String parametro, Durata durata, LocalDate dal) {

    /** From what a row of parameters says; none where it says no duration. */
    public static Optional<NuovaDurata> di(String parametro, String valore, String unita, String norma, LocalDate dal) {
        return Arrays.stream(Unita.values()).filter(u -> u.name().equals(unita)).findFirst()
                .map(u -> new NuovaDurata(parametro, Durata.di(Integer.parseInt(valore), u, norma), dal));
    }

    public String inParole() {
        return durata.parole();
    }
}
