package it.architrave.accesso.web;

import it.architrave.accesso.RiconoscimentoRifiutato.Motivo;
import it.architrave.accesso.Utente;
import it.architrave.accesso.fornitori.Fornitori;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The login page, where a person goes from it, and what is said to who cannot enter or has left. */
@Controller
class AccessoController {

    private final ObjectProvider<ContiDemo> demo;
    private final Fornitori fornitori;

    AccessoController(ObjectProvider<ContiDemo> demo, Fornitori fornitori) {
        this.demo = demo;
        this.fornitori = fornitori;
    }

    @GetMapping("/accesso")
    String accesso(Model modello) {
        modello.addAttribute("fornitori", fornitori.voci());
        demo.ifAvailable(conti -> {
            modello.addAttribute("contiDemo", voci(conti.conti(), false));
            modello.addAttribute("contiUffici", voci(conti.conti(), true));
        });
        return "accesso";
    }

    @GetMapping("/accesso/rifiutato")
    String rifiutato(@RequestParam Motivo motivo, @RequestParam String fornitore, Model modello, HttpServletResponse risposta) {
        String etichetta = fornitori.etichetta(fornitore).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        risposta.setStatus(motivo == Motivo.FORNITORE ? HttpStatus.BAD_GATEWAY.value() : HttpStatus.FORBIDDEN.value());
        modello.addAttribute("motivo", motivo.name()).addAttribute("fornitore", etichetta)
                .addAttribute("livello", fornitori.fornitore(fornitore).livelloPreteso());
        return "accesso-rifiutato";
    }

    /** Reached from inside, after the logout here; on its own there is nothing to say. */
    @PostMapping("/uscito")
    String uscito(@RequestAttribute(name = Uscita.PROSEGUE, required = false) @Nullable String prosegue, Model modello) {
        modello.addAttribute("prosegue", prosegue);
        return prosegue == null ? "redirect:/accesso?uscito" : "uscito";
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
