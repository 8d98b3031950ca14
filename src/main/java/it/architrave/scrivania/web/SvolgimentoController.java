package it.architrave.scrivania.web;

import it.architrave.accesso.Utente;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.procedimento.AttivitaAperta;
import it.architrave.procedimento.AttivitaContesa;
import it.architrave.procedimento.Compiti;
import it.architrave.procedimento.RisposteNonValide;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every button of a task's form posts here what has been typed, so that no answer loses it. */
@Controller
class SvolgimentoController {

    private final Compiti compiti;
    private final Svolgimento svolgimento;
    private final PaginaAttivita pagina;
    private final Rifiuti rifiuti;

    SvolgimentoController(Compiti compiti, Svolgimento svolgimento, PaginaAttivita pagina, Rifiuti rifiuti) {
        this.compiti = compiti;
        this.svolgimento = svolgimento;
        this.pagina = pagina;
        this.rifiuti = rifiuti;
    }

    @PostMapping("/scrivania/attivita/{id}")
    String agisci(Utente chi, @PathVariable String id, @RequestParam(defaultValue = "aggiorna") String azione,
                  HttpServletRequest richiesta, HttpServletResponse risposta, Model modello, RedirectAttributes dopo) {
        try {
            AttivitaAperta compito = compiti.leggi(chi, id);
            var scritta = Compilazione.letta(compiti.form(compito), richiesta.getParameterMap());
            return switch (azione) {
                case "completa" -> completa(chi, compito, scritta, dopo);
                case "prendi" -> pagina.mostra(chi, compiti.prendi(chi, id), scritta, modello);
                case "subentra" -> pagina.mostra(chi, svolgimento.subentra(chi, compito), scritta, modello);
                case "rilascia" -> rilascia(chi, compito, dopo);
                default -> pagina.mostra(chi, compito, scritta.dopo(azione), modello);
            };
        } catch (RisposteNonValide errate) {
            risposta.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            AttivitaAperta compito = compiti.leggi(chi, id);
            return pagina.mostra(chi, compito, Compilazione.letta(compiti.form(compito), richiesta.getParameterMap())
                    .con(errate.problemi()), modello);
        } catch (AttivitaContesa | AttoNonConsentito | ConcurrencyFailureException rifiuto) {
            risposta.setStatus(HttpStatus.CONFLICT.value());
            return rifiuti.mostra(chi, id, richiesta.getParameterMap(), rifiuto, modello);
        }
    }

    private String completa(Utente chi, AttivitaAperta compito, Compilazione scritta,
                            RedirectAttributes dopo) {
        dopo.addFlashAttribute("seguito", svolgimento.completa(chi, compito, scritta.valori()));
        dopo.addFlashAttribute("fatto", "Hai completato «" + compito.nome() + "» della pratica " + compito.numero() + ".");
        return "redirect:/scrivania";
    }

    private String rilascia(Utente chi, AttivitaAperta compito, RedirectAttributes dopo) {
        compiti.rilascia(chi, compito.id());
        dopo.addFlashAttribute("fatto", "Hai rilasciato «" + compito.nome() + "» della pratica " + compito.numero() + ".");
        dopo.addFlashAttribute("seguito", "Chi del tuo ufficio può svolgerla la trova nell’elenco.");
        return "redirect:/scrivania";
    }
}
