package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the formal check begins, is taken up again and ends; the works go on meanwhile (art. 6-bis d.P.R. 380/2001). */
@Component
public class CorsoDellaVerifica {

    private final Pratiche pratiche;
    private final Giornale giornale;

    CorsoDellaVerifica(Pratiche pratiche, Giornale giornale) {
        this.pratiche = pratiche;
        this.giornale = giornale;
    }

    /** For the first time, or again when the party has answered, the term has elapsed or the case was sent back. */
    @Transactional
    public void avvia(Ambito ambito, NumeroPratica numero) {
        StatoPratica stato = pratiche.leggiETieni(ambito, numero).stato();
        if (stato != StatoPratica.IN_VERIFICA) {
            pratiche.passa(ambito, numero, StatoPratica.IN_VERIFICA);
        }
        giornale.annota(numero, Giornale.SISTEMA, stato == StatoPratica.PRESENTATA
                ? "Avviata la verifica formale" : "Ripresa la verifica formale");
    }

    /** Ends it, also when it was not due; it does not attest that the works conform, nor lets suspended ones begin. */
    @Transactional
    public void chiudi(Ambito ambito, NumeroPratica numero) {
        Pratica pratica = pratiche.leggiETieni(ambito, numero);
        boolean nonDovuta = pratica.stato() == StatoPratica.PRESENTATA;
        pratiche.passa(ambito, numero, pratica.sospesa() ? StatoPratica.EFFICACIA_SOSPESA : StatoPratica.LAVORI_IN_CORSO);
        giornale.annota(numero, Giornale.SISTEMA, nonDovuta
                ? "Nessuna verifica formale da fare" : "Chiusa la verifica formale");
    }
}
