package it.architrave.sportello.web;

import it.architrave.accesso.Utente;
import it.architrave.catalogo.Modulo;
import it.architrave.territorio.Comune;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a draft; the page in between is where the login brings back whoever was not yet known. */
@Controller
class NuovaPraticaController {

    private final Servizi servizi;
    private final NuoveBozze nuove;

    NuovaPraticaController(Servizi servizi, NuoveBozze nuove) {
        this.servizi = servizi;
        this.nuove = nuove;
    }

    @GetMapping("/sportello/pratiche/nuova")
    String nuova(@RequestParam String comune, @RequestParam String servizio, Model modello) {
        Comune scelto = servizi.comune(comune);
        Modulo modulo = servizi.servizio(scelto, servizio);
        modello.addAttribute("sezione", "sportello");
        modello.addAttribute("comune", scelto);
        modello.addAttribute("modulo", modulo);
        modello.addAttribute("servizio", servizio);
        modello.addAttribute("percorso", Briciola.delComune(scelto,
                new Briciola(modulo.titolo(), Briciola.indirizzo(scelto) + "/" + servizio),
                new Briciola("Nuova pratica", null)));
        return "sportello/nuova";
    }

    @PostMapping("/sportello/pratiche")
    String apri(Utente chi, @RequestParam String comune, @RequestParam String servizio) {
        Comune scelto = servizi.comune(comune);
        var bozza = nuove.apri(chi, servizi.servizio(scelto, servizio).codice(), scelto.istat());
        return "redirect:/sportello/pratiche/" + bozza.id();
    }
}
