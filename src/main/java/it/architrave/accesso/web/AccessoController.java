package it.architrave.accesso.web;

import it.architrave.accesso.Utente;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The login page, and where a person goes from it. */
@Controller
class AccessoController {

    private final ObjectProvider<ContiDemo> demo;

    AccessoController(ObjectProvider<ContiDemo> demo) {
        this.demo = demo;
    }

    @GetMapping("/accesso")
    String accesso(Model modello) {
        demo.ifAvailable(conti -> {
            modello.addAttribute("contiDemo", voci(conti.conti(), false));
            modello.addAttribute("contiUffici", voci(conti.conti(), true));
        });
        return "accesso";
    }

    @GetMapping("/dopo-accesso")
    String dopo(Utente chi) {
        return "redirect:" + (chi.regia() ? "/regia" : chi.diUfficio() ? "/scrivania" : "/area-personale");
    }

    private static List<Conto> voci(List<Utente> conti, boolean ufficio) {
        return conti.stream().filter(u -> u.diUfficio() == ufficio)
                .map(u -> new Conto(u.nomeUtente(), u.nome(), ruoli(u))).toList();
    }

    private static String ruoli(Utente utente) {
        var ruoli = utente.diUfficio() ? utente.incarichi().stream().map(i -> i.ruolo()) : utente.ruoli().stream();
        return ruoli.distinct().sorted().map(r -> r.nome()).collect(Collectors.joining(", "));
    }

    record Conto(String username, String nome, String ruolo) {
    }
}
