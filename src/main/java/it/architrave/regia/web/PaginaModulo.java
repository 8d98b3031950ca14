package it.architrave.regia.web;

import it.architrave.accesso.ModificaRifiutata;
import it.architrave.accesso.Periodo;
import it.architrave.catalogo.Campo;
import it.architrave.catalogo.Controlli;
import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Risposte;
import it.architrave.catalogo.RisposteDaModulo;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Territorio;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows a form of the offices and takes what was typed; what is refused comes back with its reason beside the field. */
@Component
class PaginaModulo {

    private final Controlli controlli;
    private final CodiceIstat unComune;

    PaginaModulo(Controlli controlli, Territorio territorio) {
        this.controlli = controlli;
        this.unComune = territorio.comuni().get(0).istat();
    }

    String mostra(Model modello, Domanda domanda, Map<String, ?> valori) {
        return mostra(modello, domanda, valori, Map.of());
    }

    /** The act returns the address to go on to. */
    String invia(Domanda domanda, HttpServletRequest richiesta, HttpServletResponse risposta, Model modello,
                 Function<Scritto, String> atto) {
        return procede(domanda, richiesta, risposta, modello, s -> "redirect:" + atto.apply(s));
    }

    /** What follows returns the page to show. */
    String procede(Domanda domanda, HttpServletRequest richiesta, HttpServletResponse risposta, Model modello,
                   Function<Scritto, String> seguito) {
        var valori = RisposteDaModulo.leggi(domanda.quadro(), richiesta.getParameterMap(), Map.of(), Set.of());
        Map<String, String> errori = new LinkedHashMap<>();
        controlli.verifica(domanda.quadro(), valori, Risposte.NESSUNA, unComune)
                .forEach((Problema p) -> errori.putIfAbsent(p.campo(), p.messaggio()));
        if (errori.isEmpty()) {
            try {
                return seguito.apply(new Scritto(valori));
            } catch (ModificaRifiutata rifiuto) {
                boolean nelModulo = domanda.quadro().campi().stream().anyMatch(c -> c.chiave().equals(rifiuto.campo()));
                if (nelModulo) {
                    errori.put(rifiuto.campo(), rifiuto.getMessage());
                } else {
                    modello.addAttribute("rifiuto", rifiuto.getMessage());
                }
            }
        }
        risposta.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return mostra(modello, domanda, valori, errori);
    }

    private static String mostra(Model modello, Domanda domanda, Map<String, ?> valori, Map<String, String> errori) {
        modello.addAttribute("sezione", domanda.sezione());
        modello.addAttribute("percorso", domanda.percorso());
        modello.addAttribute("domanda", domanda);
        modello.addAttribute("valori", valori);
        modello.addAttribute("errori", errori);
        modello.addAttribute("etichette", domanda.quadro().campi().stream()
                .collect(Collectors.toMap(Campo::chiave, Campo::etichetta)));
        modello.addAttribute("nascosti", Set.of());
        modello.addAttribute("obbligatori", Set.of());
        return domanda.pagina();
    }

    /** What was typed, found well formed. */
    record Scritto(Map<String, Object> valori) {

        /** Name and value of each, as a form carries them on to the next page. */
        List<Map.Entry<String, String>> piani() {
            return valori.keySet().stream().flatMap(k -> (valori.get(k) instanceof List<?> ? elenco(k) : List.of(testo(k))).stream()
                    .map(v -> Map.entry(k, v))).toList();
        }

        String testo(String chiave) {
            return valori.getOrDefault(chiave, "").toString().strip();
        }

        @Nullable LocalDate giorno(String chiave) {
            return testo(chiave).isEmpty() ? null : LocalDate.parse(testo(chiave));
        }

        Periodo periodo() {
            return new Periodo(giorno("dal"), giorno("al"));
        }

        LocalDate giornoCerto(String chiave) {
            return LocalDate.parse(testo(chiave));
        }

        List<String> elenco(String chiave) {
            return valori.get(chiave) instanceof List<?> scelti ? scelti.stream().map(Object::toString).toList() : List.of();
        }
    }
}
