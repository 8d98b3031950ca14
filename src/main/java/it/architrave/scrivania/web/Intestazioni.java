package it.architrave.scrivania.web;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Denominazioni;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import it.architrave.territorio.Territorio;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Heads of the pages that are about a case. */
@Component
class Intestazioni {

    private final Pratiche pratiche;
    private final Denominazioni denominazioni;
    private final Territorio territorio;

    Intestazioni(Pratiche pratiche, Denominazioni denominazioni, Territorio territorio) {
        this.pratiche = pratiche;
        this.denominazioni = denominazioni;
        this.territorio = territorio;
    }

    Intestazione di(Ambito ambito, NumeroPratica numero) {
        return di(pratiche.leggi(ambito, numero));
    }

    Intestazione di(Pratica pratica) {
        var come = pratica.presentazione();
        return new Intestazione(pratica.numero().valore(),
                denominazioni.di(pratica), territorio.comune(pratica.comune()).nome(), come.oggetto(), pratica.stato(), come.ricevuta(),
                Quando.momento(come.presentataIl()));
    }

    /** Which case this is: number, procedure, place and works, state, receipt; none of a case that the office has opened. */
    record Intestazione(String numero, String procedimento, String comune, String oggetto, StatoPratica stato,
                        @Nullable String ricevuta, String presentata) {
    }
}
