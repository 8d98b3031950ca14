package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.Moduli;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Parti;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import it.architrave.territorio.Territorio;
import org.springframework.stereotype.Component;

/** What papers say of a filed case beside its number: title of the module, municipality, who filed. */
@Component
class FattiDellaPratica {

    private final Pratiche pratiche;
    private final Moduli moduli;
    private final Territorio territorio;
    private final Parti parti;

    FattiDellaPratica(Pratiche pratiche, Moduli moduli, Territorio territorio, Parti parti) {
        this.pratiche = pratiche;
        this.moduli = moduli;
        this.territorio = territorio;
        this.parti = parti;
    }

    RicevutaInPdf.ChiEDove di(Ambito ambito, NumeroPratica numero) {
        Pratica pratica = pratiche.leggi(ambito, numero);
        var come = pratica.presentazione();
        return new RicevutaInPdf.ChiEDove(moduli.versione(come.procedimento(), come.versioneModulo()).titolo(),
                territorio.comune(pratica.comune()).nome(), parti.di(ambito, numero).get(0).nome());
    }
}
