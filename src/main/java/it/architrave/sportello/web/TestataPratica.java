package it.architrave.sportello.web;

import it.architrave.pratica.Denominazioni;
import it.architrave.pratica.Pratica;
import it.architrave.territorio.Territorio;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands at the head of every page about a filed case. */
@Component
class TestataPratica {

    private final Territorio territorio;
    private final Denominazioni denominazioni;
    private final UfficioDelComune ufficio;

    TestataPratica(Territorio territorio, Denominazioni denominazioni, UfficioDelComune ufficio) {
        this.territorio = territorio;
        this.denominazioni = denominazioni;
        this.ufficio = ufficio;
    }

    void disponi(Model modello, Pratica pratica) {
        modello.addAttribute("percorso", Briciola.dellArea(new Briciola("Pratica " + pratica.numero(), null)));
        fatti(modello, pratica);
    }

    /** On the page of an act the way back goes through the case. */
    void disponi(Model modello, Pratica pratica, String atto) {
        modello.addAttribute("percorso", Briciola.dellArea(
                new Briciola("Pratica " + pratica.numero(), indirizzo(pratica)), new Briciola(atto, null)));
        fatti(modello, pratica);
    }

    static String indirizzo(Pratica pratica) {
        return "/area-personale/pratiche/" + pratica.numero();
    }

    private void fatti(Model modello, Pratica pratica) {
        var come = pratica.presentazione();
        modello.addAttribute("sezione", "areaPersonale");
        modello.addAttribute("pratica", pratica);
        modello.addAttribute("indirizzo", indirizzo(pratica));
        modello.addAttribute("situazione", Situazione.di(pratica.stato()));
        modello.addAttribute("procedimento", denominazioni.di(pratica));
        modello.addAttribute("comune", territorio.comune(pratica.comune()));
        ufficio.disponi(pratica.comune(), come.procedimento(), modello);
        modello.addAttribute("fatti", List.of(new Fatto(come.dUfficio() ? "Aperta d’ufficio" : "Presentata", Data.conOra(come.presentataIl())),
                new Fatto("Inizio dei lavori", Data.giorno(pratica.inizioLavori())),
                new Fatto("Fine dei lavori", Data.giorno(pratica.fineLavori()))));
    }

    /** A date of the case with its name; empty when not yet known. */
    record Fatto(String nome, String quando) {
    }
}
