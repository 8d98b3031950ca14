package it.architrave.regia.web;

import it.architrave.regia.Incidenti;
import it.architrave.regia.ModelliDellaCitta;
import it.architrave.regia.ModelloDellaCitta;
import it.architrave.territorio.Comune;
import it.architrave.territorio.Fuso;
import it.architrave.territorio.Territorio;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The room's first page: models in use, and how many cases run on them in which municipality. */
@Controller
class RegiaController {

    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("dd/MM/yyyy")
            .withZone(Fuso.ROMA);

    private final ModelliDellaCitta modelli;
    private final Incidenti incidenti;
    private final Territorio territorio;

    RegiaController(ModelliDellaCitta modelli, Incidenti incidenti, Territorio territorio) {
        this.modelli = modelli;
        this.incidenti = incidenti;
        this.territorio = territorio;
    }

    @GetMapping("/regia")
    String modelli(Model modello) {
        List<ModelloDellaCitta> tutti = modelli.tutti();
        modello.addAttribute("sezione", "regia");
        modello.addAttribute("modelli", tutti.stream().map(m -> new Riga(m, giorno(m.uso().dal()))).toList());
        modello.addAttribute("comuni", territorio.comuni().stream().map(c -> riga(c, tutti))
                .filter(r -> r.quante().stream().anyMatch(n -> n > 0)).toList());
        modello.addAttribute("quantiComuni", territorio.comuni().size());
        modello.addAttribute("quantiIncidenti", incidenti.quanti());
        return "regia/modelli";
    }

    private static RigaDiComune riga(Comune comune, List<ModelloDellaCitta> modelli) {
        return new RigaDiComune(comune.nome(), modelli.stream()
                .map(m -> m.inCorso().getOrDefault(comune.istat(), 0L)).toList());
    }

    private static String giorno(Instant istante) {
        return GIORNO.format(istante);
    }

    /** A model in the list. */
    record Riga(ModelloDellaCitta modello, String dal) {
    }

    /** A municipality with its running cases, in the order of the models. */
    record RigaDiComune(String nome, List<Long> quante) {
    }
}
