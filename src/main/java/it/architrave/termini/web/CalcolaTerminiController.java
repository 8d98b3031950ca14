package it.architrave.termini.web;

import it.architrave.termini.StoriaImpossibile;
import it.architrave.termini.regole.Esito;
import it.architrave.termini.regole.Vizio;
import it.architrave.termini.web.ModuloDeiTermini.Riga;
import it.architrave.territorio.Comune;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Computes terms for whoever asks on the page: no login, nothing kept, everything asked stands in the address. */
@Controller
class CalcolaTerminiController {

    private static final String TOGLI = "togli:";

    private final CalcoloDallaPagina calcolo;
    private final ComuneScritto comuni;
    private final ErroriInParole errori;
    private final Clock orologio;

    CalcolaTerminiController(CalcoloDallaPagina calcolo, ComuneScritto comuni, ErroriInParole errori, Clock orologio) {
        this.calcolo = calcolo;
        this.comuni = comuni;
        this.errori = errori;
        this.orologio = orologio;
    }

    @GetMapping(ModuloDeiTermini.INDIRIZZO)
    String pagina(@RequestParam MultiValueMap<String, String> parametri, Model modello, HttpServletResponse risposta) {
        String azione = String.join("", parametri.getOrDefault("azione", List.of()));
        ModuloDeiTermini modulo = dopo(azione, ModuloDeiTermini.di(parametri, calcolo.righe()));
        Scelte scelte = Scelte.di(modulo.procedimento(), comuni.serviti());
        List<Vizio> vizi = new ArrayList<>();
        Comune comune = comune(modulo, vizi);
        ModuloDeiTermini inParole = comune == null ? modulo : modulo.nel(ComuneScritto.intero(comune));
        if (modulo.iniziato() && !scelte.note()) {
            vizi.add(new Vizio("procedimento", "Manca"));
        } else if (azione.isEmpty() && modulo.raccontato()) {
            esito(modulo, comune, vizi, modello);
        }
        if (!vizi.isEmpty()) {
            risposta.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        modello.addAttribute("errori", errori.messaggi(vizi));
        modello.addAttribute("etichette", errori.etichette(vizi));
        modello.addAttribute("modulo", inParole.eventi().isEmpty() ? inParole.con(prima(scelte)) : inParole);
        modello.addAttribute("scelte", scelte);
        modello.addAttribute("esempi", Esempio.tutti(LocalDate.now(orologio)));
        modello.addAttribute("sezione", "sportello");
        modello.addAttribute("percorso", List.of(new Briciola("Sportello", "/sportello"), new Briciola("Calcola i termini", null)));
        return "termini/calcola";
    }

    @ExceptionHandler
    ModelAndView troppe(TroppeRichieste causa, HttpServletResponse risposta) {
        risposta.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        return new ModelAndView("rifiuto", Map.of("titoloRifiuto", "Troppe richieste", "dettaglioRifiuto",
                String.valueOf(causa.getMessage())));
    }

    private void esito(ModuloDeiTermini modulo, @Nullable Comune comune, List<Vizio> vizi, Model modello) {
        try {
            Esito esito = calcolo.calcola(modulo, comune == null ? null : comune.istat());
            if (vizi.isEmpty()) {
                String indirizzo = (comune == null ? modulo : modulo.nel(comune.istat().valore())).indirizzo();
                modello.addAttribute("esito", EsitoSpiegato.di(modulo, esito, LocalDate.now(orologio)));
                modello.addAttribute("indirizzo", indirizzo);
                modello.addAttribute("collegamento",
                        ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + indirizzo);
            }
        } catch (StoriaImpossibile impossibile) {
            vizi.addAll(impossibile.vizi());
        }
    }

    private @Nullable Comune comune(ModuloDeiTermini modulo, List<Vizio> vizi) {
        try {
            return comuni.di(modulo.comune()).orElse(null);
        } catch (StoriaImpossibile impossibile) {
            vizi.addAll(impossibile.vizi());
            return null;
        }
    }

    private static ModuloDeiTermini dopo(String azione, ModuloDeiTermini modulo) {
        if (azione.equals("aggiungi")) {
            return modulo.con(Riga.VUOTA);
        }
        return azione.matches(TOGLI + "\\d{1,3}") ? modulo.senza(Integer.parseInt(azione.substring(TOGLI.length())))
                : modulo.senzaRigheVuote();
    }

    /** A line to begin with; where only one event opens the procedure, with that one. */
    private static Riga prima(Scelte scelte) {
        List<String> aperture = scelte.note() ? scelte.eventi(0) : List.of();
        return aperture.size() == 1 ? new Riga(aperture.get(0), "", "") : Riga.VUOTA;
    }
}
