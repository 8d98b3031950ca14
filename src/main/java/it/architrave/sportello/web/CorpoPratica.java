package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Contesto;
import it.architrave.pratica.FogliDellaPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Schede;
import it.architrave.procedimento.Cammino;
import it.architrave.procedimento.Tappa;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The body of a case page: what the party may do, the modules' panels, steps, quadri. */
@Component
class CorpoPratica {

    private final Schede schede;
    private final FogliDellaPratica fogli;
    private final Cammino cammino;
    private final AtteseDelComune attese;

    CorpoPratica(Schede schede, FogliDellaPratica fogli, Cammino cammino, AtteseDelComune attese) {
        this.schede = schede;
        this.fogli = fogli;
        this.cammino = cammino;
        this.attese = attese;
    }

    void disponi(Model modello, Ambito ambito, Pratica pratica) {
        modello.addAttribute("pannelli", schede.pannelli(new Contesto(pratica, ambito, false)));
        modello.addAttribute("fogli", fogli.di(ambito, pratica));
        modello.addAttribute("tappe", Tappa.di(cammino.passi(ambito, pratica.numero())));
        modello.addAttribute("daRispondere", attese.risposta(ambito, pratica.numero()).isPresent());
        boolean daConformare = attese.misure(ambito, pratica.numero()).isPresent();
        modello.addAttribute("daConformare", daConformare);
        if (daConformare) {
            modello.addAttribute("situazione", Situazione.daConformare(pratica.stato()));
        }
        modello.addAttribute("atti", AttoPossibile.di(pratica));
    }
}
