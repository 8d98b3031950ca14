package it.architrave.termini.calcolo;

import java.time.LocalDate;

/**
 * A measure of safeguard: while it lasts nothing is decided, and it lasts so long from an event older than the stop (art. 12
 * c. 3 d.P.R. 380/2001).
 *
 * @param dal    day of that event
 * @param al     day on which it ends and the term goes on; holiday or not
 * @param evento what happened then, for the reader: {@code dall'adozione del piano}
 */
public record Misura(LocalDate dal, LocalDate al, Durata durata, String evento) {

    public static Misura di(LocalDate dal, Durata durata, String evento, Calendario calendario) {
        return new Misura(dal, durata.dopo(dal, calendario), durata, evento);
    }

    Passo passo() {
        return new Passo(dal, al, new Passo.Perche(Passo.Genere.LIMITE, durata.parole(), evento), durata.norma());
    }
}
