package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.Moduli;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.Bozze;
import it.architrave.territorio.Territorio;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a person has begun and filed. */
@Controller
class AreaPersonaleController {

    private final Bozze bozze;
    private final PraticheDellaParte pratiche;
    private final Moduli moduli;
    private final Territorio territorio;

    AreaPersonaleController(Bozze bozze, PraticheDellaParte pratiche, Moduli moduli, Territorio territorio) {
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
        modello.addAttribute("pratiche", pratiche.di(ambito));
        return "sportello/area";
    }

    private RigaBozza riga(Bozza bozza) {
        return new RigaBozza("/sportello/pratiche/" + bozza.id(),
                moduli.versione(bozza.procedimento(), bozza.versioneModulo()).titolo(),
                territorio.comune(bozza.comune()).nome(), Data.conOra(bozza.apertaIl()));
    }

    /** A draft to take up again. */
    record RigaBozza(String indirizzo, String titolo, String comune, String aperta) {
    }
}
