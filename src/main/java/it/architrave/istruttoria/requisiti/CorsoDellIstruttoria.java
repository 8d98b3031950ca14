package it.architrave.istruttoria.requisiti;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the examination of a SCIA begins, is taken up again and ends; the works go on meanwhile (art. 19 c. 2 L. 241/1990). */
@Component
public class CorsoDellIstruttoria {

    private final Pratiche pratiche;
    private final Giornale giornale;

    CorsoDellIstruttoria(Pratiche pratiche, Giornale giornale) {
        this.pratiche = pratiche;
        this.giornale = giornale;
    }

    /** For the first time, or again when the case was sent back to the examiner. */
    @Transactional
    public void avvia(Ambito ambito, NumeroPratica numero) {
        boolean prima = pratiche.leggiETieni(ambito, numero).stato() == StatoPratica.PRESENTATA;
        if (prima) {
            pratiche.passa(ambito, numero, StatoPratica.IN_ISTRUTTORIA);
        }
        giornale.annota(numero, Giornale.SISTEMA, prima ? "Avviata l'istruttoria" : "Ripresa l'istruttoria");
    }

    /** No act is owed, and none is made: a SCIA that conforms just goes on, or waits for the data left for later. */
    @Transactional
    public void chiudi(Ambito ambito, NumeroPratica numero) {
        boolean sospesa = pratiche.leggiETieni(ambito, numero).sospesa();
        pratiche.passa(ambito, numero, sospesa ? StatoPratica.EFFICACIA_SOSPESA : StatoPratica.LAVORI_IN_CORSO);
        giornale.annota(numero, Giornale.SISTEMA, "Chiusa l'istruttoria");
    }
}
