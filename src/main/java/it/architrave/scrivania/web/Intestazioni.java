package it.architrave.scrivania.web;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.Moduli;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import it.architrave.territorio.Territorio;
import org.springframework.stereotype.Component;

/** Heads of the pages that are about a case. */
@Component
class Intestazioni {

    private final Pratiche pratiche;
    private final Moduli moduli;
    private final Territorio territorio;

    Intestazioni(Pratiche pratiche, Moduli moduli, Territorio territorio) {
        this.pratiche = pratiche;
        this.moduli = moduli;
        this.territorio = territorio;
    }

    Intestazione di(Ambito ambito, NumeroPratica numero) {
        return di(pratiche.leggi(ambito, numero));
    }

    Intestazione di(Pratica pratica) {
        var come = pratica.presentazione();
        return new Intestazione(pratica.numero().valore(),
                moduli.versione(come.procedimento(), come.versioneModulo()).titolo(),
                territorio.comune(pratica.comune()).nome(), come.oggetto(), pratica.stato(), come.ricevuta(),
                Quando.momento(come.presentataIl()));
    }

    /** Which case this is: number, procedure, place and works, state, receipt. */
    record Intestazione(String numero, String procedimento, String comune, String oggetto, StatoPratica stato,
                        String ricevuta, String presentata) {
    }
}
