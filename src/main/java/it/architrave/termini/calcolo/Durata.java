package it.architrave.termini.calcolo;

import java.time.LocalDate;

/**
 * How long a term is, as rows of parameters say it.
 *
 * @param parole how it is read: {@code 60 + 30 giorni}
 * @param norma  article of the rows
 */
public record Durata(int quantita, Unita unita, String parole, String norma) {

    public Durata {
        if (quantita < 0) {
            throw new IllegalArgumentException("Durata negativa: " + quantita + " " + unita);
        }
    }

    public static Durata di(int quantita, Unita unita, String norma) {
        return new Durata(quantita, unita, quantita + " " + unita.nome(quantita), norma);
    }

    /** Both as one run: the end of the first is not moved off a holiday before the second is added. */
    public Durata piu(Durata altra) {
        if (unita != altra.unita) {
            throw new IllegalArgumentException("Durate di unità diverse: " + this + ", " + altra);
        }
        int insieme = quantita + altra.quantita;
        return new Durata(insieme, unita, quantita + " + " + altra.parole,
                norma.equals(altra.norma) ? norma : norma + "; " + altra.norma);
    }

    /** Whether it is as long, whatever article says so. */
    public boolean uguale(Durata altra) {
        return quantita == altra.quantita && unita == altra.unita;
    }

    LocalDate dopo(LocalDate giorno, Calendario calendario) {
        return unita.dopo(giorno, quantita, calendario);
    }
}
