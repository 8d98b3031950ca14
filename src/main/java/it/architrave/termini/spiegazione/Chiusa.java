package it.architrave.termini.spiegazione;

import java.time.LocalDate;

/** What happens on the day that a line leads to. */
public enum Chiusa {

    SCADE("scade", "il"),
    EFFETTO("effetto", "dal"),
    INIZIO("si può iniziare", "dal"),
    RIPRESA("riprende a decorrere", "dal"),
    VALIDO("vale fino", "al"),
    DOPO("si decide comunque dopo", "il");

    private final String verbo;
    private final String preposizione;

    Chiusa(String verbo, String preposizione) {
        this.verbo = verbo;
        this.preposizione = preposizione;
    }

    String con(LocalDate giorno) {
        return verbo + " " + Giorno.dopo(preposizione, Giorno.esteso(giorno));
    }
}
