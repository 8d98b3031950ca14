package it.architrave.scrivania.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Controlli;
import it.architrave.catalogo.Risposte;
import it.architrave.procedimento.AttivitaAperta;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a task shows: what is to be done, for which case, in whose hands it is, the form as typed so far. */
@Component
class PaginaAttivita {

    private final Intestazioni intestazioni;
    private final InMano mano;
    private final Controlli controlli;
    private final GuidaAllAttivita guida;

    PaginaAttivita(Intestazioni intestazioni, InMano mano, Controlli controlli, GuidaAllAttivita guida) {
        this.intestazioni = intestazioni;
        this.mano = mano;
        this.controlli = controlli;
        this.guida = guida;
    }

    String mostra(Utente chi, AttivitaAperta compito, Compilazione scritta, Model modello) {
        modello.addAttribute("sezione", "scrivania");
        modello.addAttribute("percorso", List.of(new Briciola("Scrivania", "/scrivania"),
                new Briciola(compito.numero().valore(), "/scrivania/pratiche/" + compito.numero()),
                new Briciola(compito.nome(), null)));
        modello.addAttribute("attivita", compito);
        modello.addAttribute("aperta", Quando.giorno(compito.aperta()));
        modello.addAttribute("istruzioni", guida.istruzioni(compito));
        modello.addAttribute("daLeggere", guida.daLeggere(Ambito.di(chi), compito));
        modello.addAttribute("pratica", intestazioni.di(Ambito.di(chi), compito.numero()));
        mano.disponi(chi, compito, modello);
        modello.addAttribute("scritta", scritta);
        modello.addAttribute("etichette", scritta.etichette());
        modello.addAttribute("nascosti", controlli.nascosti(scritta.quadro(), scritta.valori(), Risposte.NESSUNA,
                compito.numero().comune()));
        modello.addAttribute("obbligatori", controlli.obbligatori(scritta.quadro(), scritta.valori(), Risposte.NESSUNA,
                compito.numero().comune()));
        return "scrivania/attivita";
    }
}
