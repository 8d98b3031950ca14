package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.EfficaciaDelTitolo;
import it.architrave.pratica.NumeroPratica;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The efficacy restored, and the party told that works may begin (art. 90 c. 10 D.Lgs. 81/2008). */
@Component
public class RipristinoDellEfficacia {

    private final EfficaciaDelTitolo efficacia;
    private final LettereDellEfficacia lettere;

    RipristinoDellEfficacia(EfficaciaDelTitolo efficacia, LettereDellEfficacia lettere) {
        this.efficacia = efficacia;
        this.lettere = lettere;
    }

    @Transactional
    public void ripristina(Ambito ambito, NumeroPratica numero) {
        efficacia.ripristina(ambito, numero);
        lettere.efficaciaRipristinata(ambito, numero);
    }
}
