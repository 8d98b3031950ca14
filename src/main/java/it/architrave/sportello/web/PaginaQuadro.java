package it.architrave.sportello.web;

import it.architrave.catalogo.Controlli;
import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Quadro;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the fields of a quadro need to be drawn: answers, what the conditions hide, and the errors where they are wanted. */
@Component
class PaginaQuadro {

    private final Controlli controlli;

    PaginaQuadro(Controlli controlli) {
        this.controlli = controlli;
    }

    /** @param problemi none while the person is still writing and has not asked to go on */
    void disponi(Model modello, Minuta minuta, Quadro quadro, @Nullable List<Problema> problemi) {
        Map<String, Object> valori = minuta.risposte().quadro(quadro.codice());
        modello.addAttribute("quadro", quadro);
        modello.addAttribute("titolo", Guida.titolo(quadro));
        modello.addAttribute("valori", valori);
        modello.addAttribute("nascosti", controlli.nascosti(quadro, valori, minuta.risposte(),
                minuta.bozza().comune()));
        modello.addAttribute("verifica", problemi != null);
        modello.addAttribute("errori", problemi == null ? Map.of() : errori(quadro.codice(), problemi));
        modello.addAttribute("etichette", etichette(quadro.codice(), problemi == null ? List.of() : problemi));
        modello.addAttribute("dopo", minuta.dopo(quadro.codice()));
    }

    /** The first error of each field, in the order of the form. */
    static Map<String, String> errori(String quadro, List<Problema> problemi) {
        Map<String, String> errori = new LinkedHashMap<>();
        problemi.stream().filter(p -> p.quadro().equals(quadro)).forEach(p -> errori.putIfAbsent(p.campo(), p.messaggio()));
        return errori;
    }

    /** The names of the fields with errors, for the list above them. */
    static Map<String, String> etichette(String quadro, List<Problema> problemi) {
        return problemi.stream().filter(p -> p.quadro().equals(quadro))
                .collect(Collectors.toMap(Problema::campo, Problema::etichetta, (prima, dopo) -> prima));
    }
}
