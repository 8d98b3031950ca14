package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the office archives a case whose duration has passed without an end of works (art. 2 c. 1 L. 241/1990). */
@Component
public class Archiviazioni {

    private final Pratiche pratiche;
    private final Giornale giornale;
    private final LettereDellUfficio lettere;

    Archiviazioni(Pratiche pratiche, Giornale giornale, LettereDellUfficio lettere) {
        this.pratiche = pratiche;
        this.giornale = giornale;
        this.lettere = lettere;
    }

    /** Refused while something else than the end of works is awaited. */
    @Transactional
    public void archivia(Ambito ambito, NumeroPratica numero, String chi, String motivazione) {
        Pratica pratica = pratiche.leggiETieni(ambito, numero);
        if (pratica.stato() != StatoPratica.LAVORI_IN_CORSO) {
            throw new AttoNonConsentito("La pratica è nello stato «" + pratica.stato().nome()
                    + "»: si archivia quando non si attende altro che la fine dei lavori (art. 2 c. 1 L. 241/1990).");
        }
        pratiche.passa(ambito, numero, StatoPratica.ARCHIVIATA);
        giornale.annota(numero, chi, "Archiviata senza fine lavori", motivazione);
        lettere.archivia(ambito, numero, motivazione, giornale.voceDellAtto(numero).orElseThrow());
    }
}
