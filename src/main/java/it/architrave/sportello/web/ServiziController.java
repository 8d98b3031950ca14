package it.architrave.sportello.web;

import it.architrave.catalogo.AllegatoPrevisto.Obbligo;
import it.architrave.catalogo.Modulo;
import it.architrave.catalogo.ProcedimentoSconosciuto;
import it.architrave.territorio.Comune;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The services of a municipality and the service page of each, open to everybody. */
@Controller
class ServiziController {

    /** The service page of each procedure, by its code. */
    private static final Map<String, String> SCHEDE = Map.of("Cila", "sportello/servizio-cila", "Scia", "sportello/servizio-scia");

    private final Servizi servizi;
    private final UfficioDelComune ufficio;

    ServiziController(Servizi servizi, UfficioDelComune ufficio) {
        this.servizi = servizi;
        this.ufficio = ufficio;
    }

    @ModelAttribute("sezione")
    String sezione() {
        return "sportello";
    }

    @GetMapping("/sportello/comuni/{sigla}")
    String servizi(@PathVariable String sigla, Model modello) {
        Comune comune = servizi.comune(sigla);
        modello.addAttribute("comune", comune);
        ufficio.disponi(comune.istat(), modello);
        modello.addAttribute("percorso", List.of(new Briciola("Sportello", "/sportello"),
                new Briciola("Comune di " + comune.nome(), null)));
        modello.addAttribute("servizi", servizi.offerti(comune).stream()
                .map(m -> new Servizio(m, Briciola.indirizzo(comune) + "/" + Servizi.nome(m))).toList());
        return "sportello/servizi";
    }

    @GetMapping("/sportello/comuni/{sigla}/{servizio}")
    String scheda(@PathVariable String sigla, @PathVariable String servizio, Model modello) {
        Comune comune = servizi.comune(sigla);
        Modulo modulo = servizi.servizio(comune, servizio);
        modello.addAttribute("comune", comune);
        modello.addAttribute("modulo", modulo);
        ufficio.disponi(comune.istat(), modulo.codice(), modello);
        modello.addAttribute("percorso", Briciola.delComune(comune, new Briciola(modulo.titolo(), null)));
        modello.addAttribute("versione", Data.giorno(LocalDate.parse(modulo.versione())));
        modello.addAttribute("parametri", servizi.parametri(comune));
        modello.addAttribute("sempre", allegati(modulo, Obbligo.SEMPRE));
        modello.addAttribute("talvolta", allegati(modulo, Obbligo.CONDIZIONE));
        return Optional.ofNullable(SCHEDE.get(modulo.codice())).orElseThrow(() -> new ProcedimentoSconosciuto(servizio));
    }

    private static List<?> allegati(Modulo modulo, Obbligo obbligo) {
        return modulo.allegati().stream().filter(a -> a.obbligo() == obbligo).toList();
    }

    /** A module on offer and the address of its page. */
    record Servizio(Modulo modulo, String indirizzo) {
    }
}
