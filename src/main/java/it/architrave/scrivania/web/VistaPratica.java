package it.architrave.scrivania.web;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Contesto;
import it.architrave.pratica.FogliDellaPratica;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.Schede;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the page of a case shows of its file: head, panels of the modules, answered quadri. */
@Component
class VistaPratica {

    private final Pratiche pratiche;
    private final Intestazioni intestazioni;
    private final Schede schede;
    private final FogliDellaPratica fogli;

    VistaPratica(Pratiche pratiche, Intestazioni intestazioni, Schede schede, FogliDellaPratica fogli) {
        this.pratiche = pratiche;
        this.intestazioni = intestazioni;
        this.schede = schede;
        this.fogli = fogli;
    }

    Pratica leggi(Ambito ambito, NumeroPratica numero) {
        return pratiche.leggi(ambito, numero);
    }

    Map<String, Object> dati(Ambito ambito, Pratica pratica) {
        return Map.of("pratica", intestazioni.di(pratica),
                "tardiva", pratica.presentazione().tardiva(),
                "pannelli", schede.pannelli(new Contesto(pratica, ambito, true)),
                "fogli", fogli.di(ambito, pratica));
    }
}
