package it.architrave.catalogo;

import org.jspecify.annotations.Nullable;

/** Eleven digits, the last of which checks the others: partita IVA, or codice fiscale of a body (D.P.R. 605/1973). */
final class RegolaPartitaIva implements Regola {

    @Override
    public @Nullable String errore(String testo, Livello accanto) {
        String cifre = testo.strip();
        if (!cifre.matches("\\d{11}")) {
            return "La partita IVA ha 11 cifre, senza spazi e senza IT davanti.";
        }
        if (somma(cifre) % 10 != 0 || cifre.matches("0+")) {
            return "La partita IVA non è corretta: la cifra di controllo non torna. Controllare di averla scritta bene.";
        }
        return null;
    }

    /** Luhn: every second digit is doubled, less nine when it has two figures. */
    private static int somma(String cifre) {
        int somma = 0;
        for (int i = 0; i < cifre.length(); i++) {
            int cifra = cifre.charAt(i) - '0';
            int doppia = i % 2 == 1 ? cifra * 2 : cifra;
            somma += doppia > 9 ? doppia - 9 : doppia;
        }
        return somma;
    }
}
