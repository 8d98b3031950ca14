package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The end of a case: works ended, nothing else open. */
@Component
public class Conclusione {

    private final Pratiche pratiche;
    private final Giornale giornale;

    Conclusione(Pratiche pratiche, Giornale giornale) {
        this.pratiche = pratiche;
        this.giornale = giornale;
    }

    @Transactional
    public void concludi(Ambito ambito, NumeroPratica numero) {
        pratiche.passa(ambito, numero, StatoPratica.CONCLUSA);
        giornale.annota(numero, Giornale.SISTEMA, "Pratica conclusa");
    }
}
