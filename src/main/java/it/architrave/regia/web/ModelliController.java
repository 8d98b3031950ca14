package it.architrave.regia.web;

import it.architrave.procedimento.Cammino;
import it.architrave.regia.ModelloSpiegato;
import it.architrave.regia.Spiegazioni;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** One model: drawing, steps in words, decisions as tables. */
@Controller
@RequestMapping("/regia/modelli/{definizione}")
class ModelliController {

    private final Spiegazioni spiegazioni;
    private final Cammino cammino;

    ModelliController(Spiegazioni spiegazioni, Cammino cammino) {
        this.spiegazioni = spiegazioni;
        this.cammino = cammino;
    }

    @GetMapping
    String modello(@PathVariable String definizione, Model modello) {
        ModelloSpiegato spiegato = spiegato(definizione);
        modello.addAttribute("sezione", "regia");
        modello.addAttribute("percorso", Briciola.fino(spiegato.nome()));
        modello.addAttribute("spiegato", spiegato);
        return "regia/modello";
    }

    @GetMapping(path = "/modello.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String bpmn(@PathVariable String definizione) {
        return cammino.bpmn(spiegato(definizione).definizione());
    }

    private ModelloSpiegato spiegato(String definizione) {
        return spiegazioni.di(definizione).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
