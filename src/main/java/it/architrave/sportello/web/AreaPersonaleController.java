package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.Moduli;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import it.architrave.territorio.Territorio;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a person has begun and filed. */
@Controller
class AreaPersonaleController {

    private final Bozze bozze;
    private final Pratiche pratiche;
    private final Moduli moduli;
    private final Territorio territorio;

    AreaPersonaleController(Bozze bozze, Pratiche pratiche, Moduli moduli, Territorio territorio) {
        this.bozze = bozze;
        this.pratiche = pratiche;
        this.moduli = moduli;
        this.territorio = territorio;
    }

    @GetMapping("/area-personale")
    String area(Ambito ambito, Model modello) {
        modello.addAttribute("sezione", "areaPersonale");
        modello.addAttribute("percorso", List.of(new Briciola("Area personale", null)));
        modello.addAttribute("bozze", bozze.ancoraAperte(ambito).stream().map(this::riga).toList());
        modello.addAttribute("pratiche", pratiche.dellaParte(ambito).stream().map(this::riga).toList());
        return "sportello/area";
    }

    private RigaBozza riga(Bozza bozza) {
        return new RigaBozza("/sportello/pratiche/" + bozza.id(),
                moduli.versione(bozza.procedimento(), bozza.versioneModulo()).titolo(),
                territorio.comune(bozza.comune()).nome(), Data.conOra(bozza.apertaIl()));
    }

    private RigaPratica riga(Pratica pratica) {
        return new RigaPratica(pratica.numero().valore(), pratica.presentazione().oggetto(),
                territorio.comune(pratica.comune()).nome(), Data.giorno(pratica.presentazione().presentataIl()),
                Situazione.di(pratica.stato()));
    }

    /** A draft to take up again. */
    record RigaBozza(String indirizzo, String titolo, String comune, String aperta) {
    }

    /** A filed case. */
    record RigaPratica(String numero, String oggetto, String comune, String presentata, Situazione situazione) {
    }
}
