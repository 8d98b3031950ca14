package it.architrave.scrivania.web;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.procedimento.Cammino;
import it.architrave.procedimento.Tracciati;
import it.architrave.procedimento.Tracciato;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The models of a case in the versions it keeps, for its diagrams. */
@Controller
class ModelloController {

    private final Tracciati tracciati;
    private final Cammino cammino;

    ModelloController(Tracciati tracciati, Cammino cammino) {
        this.tracciati = tracciati;
        this.cammino = cammino;
    }

    /** The case's own model, or one that it has called. */
    @GetMapping(path = "/scrivania/pratiche/{numero}/modello.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String bpmn(Ambito ambito, @PathVariable String numero, @RequestParam(defaultValue = "") String modello) {
        return tracciati.di(ambito, new NumeroPratica(numero)).stream()
                .filter(t -> modello.isEmpty() || t.modello().equals(modello)).findFirst()
                .map(Tracciato::definizione).map(cammino::bpmn)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
