package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.termini.Effetto;
import it.architrave.termini.Termine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A title whose duration has passed without an end of works: the party is told; archiving is an act of its own, {@link Archiviazioni}. */
@Component
public class DurateDecorse {

    private final LettereDellUfficio lettere;

    DurateDecorse(LettereDellUfficio lettere) {
        this.lettere = lettere;
    }

    @Transactional
    public void avvisa(Ambito ambito, Termine termine) {
        if (termine.tipo().effetto() == Effetto.DA_ARCHIVIARE) {
            lettere.avvisaCheLaDurataEDecorsa(ambito, termine);
        }
    }
}
