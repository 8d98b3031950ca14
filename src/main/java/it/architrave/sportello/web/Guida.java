package it.architrave.sportello.web;

import it.architrave.accesso.Utente;
import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Quadro;
import it.architrave.procedimento.Impedimenti;
import it.architrave.territorio.Comune;
import it.architrave.territorio.Territorio;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands around each page of a filing: way back, phases, list of quadri with their states. */
@Component
class Guida {

    private static final List<String> FASI = List.of("Dati", "Allegati", "Firma", "Riepilogo");

    private final Territorio territorio;
    private final Impedimenti impedimenti;

    Guida(Territorio territorio, Impedimenti impedimenti) {
        this.territorio = territorio;
        this.impedimenti = impedimenti;
    }

    /** All that still keeps the draft from being filed. */
    List<Problema> problemi(Utente chi, Minuta minuta) {
        return impedimenti.problemi(chi, minuta.bozza());
    }

    void prepara(Model modello, Minuta minuta, String pagina, List<Problema> problemi) {
        Comune comune = territorio.comune(minuta.bozza().comune());
        modello.addAttribute("sezione", "sportello");
        modello.addAttribute("comune", comune);
        modello.addAttribute("minuta", minuta);
        modello.addAttribute("percorso", Briciola.dellArea(
                new Briciola("Nuova pratica – Comune di " + comune.nome(), null)));
        modello.addAttribute("fasi", FASI);
        modello.addAttribute("fase", fase(pagina));
        modello.addAttribute("gruppi", new Passaggi(minuta, problemi, pagina).gruppi());
        modello.addAttribute("prima", minuta.prima(pagina));
    }

    static String titolo(Quadro quadro) {
        return quadro.lettera().isBlank() ? quadro.titolo() : quadro.lettera() + ") " + quadro.titolo();
    }

    private static int fase(String pagina) {
        return switch (pagina) {
            case Minuta.ALLEGATI -> 1;
            case Minuta.FIRMA -> 2;
            case Minuta.RIEPILOGO -> 3;
            default -> 0;
        };
    }
}
