package it.architrave.termini.web;

import it.architrave.termini.Simulatore;
import it.architrave.termini.TerminiProperties;
import it.architrave.termini.regole.Esito;
import it.architrave.termini.web.ModuloDeiTermini.Riga;
import it.architrave.territorio.CodiceIstat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks the simulator what the page asks as a program would ask it: with the same request, read by the same reader. */
@Component
class CalcoloDallaPagina {

    private final Simulatore simulatore;
    private final TerminiProperties misure;

    CalcoloDallaPagina(Simulatore simulatore, TerminiProperties misure) {
        this.simulatore = simulatore;
        this.misure = misure;
    }

    /** One event more than are taken, to be told so. */
    int righe() {
        return misure.eventi() + 1;
    }

    /** Refused with {@link it.architrave.termini.StoriaImpossibile}. */
    Esito calcola(ModuloDeiTermini modulo, @Nullable CodiceIstat comune) {
        var lettura = LetturaDellaRichiesta.leggi(JsonMapper.shared().writeValueAsBytes(richiesta(modulo)), righe());
        return simulatore.simula(lettura.storia(), comune);
    }

    private static Map<String, Object> richiesta(ModuloDeiTermini modulo) {
        Map<String, Object> opzioni = new LinkedHashMap<>();
        modulo.opzioni().forEach((nome, valore) -> opzioni.put(nome,
                valore.matches("true|false") ? (Object) Boolean.valueOf(valore) : valore));
        return Map.of("procedimento", modulo.procedimento(), "eventi",
                modulo.eventi().stream().map(CalcoloDallaPagina::evento).toList(), "opzioni", opzioni);
    }

    private static Map<String, Object> evento(Riga riga) {
        Map<String, Object> evento = new LinkedHashMap<>();
        evento.put("tipo", riga.tipo());
        evento.put("data", riga.data());
        if (!riga.giorni().isEmpty()) {
            evento.put("giorni", riga.giorni().matches("\\d{1,9}") ? (Object) Integer.valueOf(riga.giorni()) : riga.giorni());
        }
        return evento;
    }
}
