package it.architrave.regia.web;

import it.architrave.accesso.Utente;
import it.architrave.catalogo.Innesto;
import it.architrave.catalogo.RigaDiParametro;
import it.architrave.catalogo.VoceDiParametro;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a new value would do, before it is written. */
@Component
class Anteprima {

    private final ParametriInParole parole;
    private final TerminiDelParametro termini;

    Anteprima(ParametriInParole parole, TerminiDelParametro termini) {
        this.parole = parole;
        this.termini = termini;
    }

    void disponi(Utente chi, Innesto innesto, Model modello) {
        VoceDiParametro voce = parole.voce(innesto.nuova().codice());
        RigaDiParametro precedente = innesto.precedente();
        modello.addAttribute("sezione", "regia");
        modello.addAttribute("percorso", DomandaSulParametro.percorso(voce, "Anteprima"));
        modello.addAttribute("indirizzo", DomandaSulParametro.pagina(voce.codice()));
        modello.addAttribute("nuova", parole.riga(innesto.nuova(), voce));
        modello.addAttribute("precedente", precedente == null ? null : parole.riga(precedente, voce));
        modello.addAttribute("finiscono", innesto.finiscono().stream().map(r -> parole.riga(r, voce)).toList());
        modello.addAttribute("ultimo", Parole.giorno(innesto.nuova().dal().minusDays(1)));
        modello.addAttribute("retroattivo", !innesto.nuova().dal().isAfter(parole.oggi()));
        modello.addAttribute("toccati", termini.di(chi, innesto.nuova()));
    }
}
