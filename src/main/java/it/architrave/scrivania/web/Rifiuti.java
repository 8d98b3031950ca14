package it.architrave.scrivania.web;

import it.architrave.accesso.Utente;
import it.architrave.catalogo.Foglio;
import it.architrave.procedimento.AttivitaAperta;
import it.architrave.procedimento.AttivitaContesa;
import it.architrave.procedimento.Compiti;
import it.architrave.procedimento.FormChiusi;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows why a task could not be acted on, with what had been typed: in its form while it is open, else to be read. */
@Component
class Rifiuti {

    private final Compiti compiti;
    private final PaginaAttivita pagina;
    private final FormChiusi chiusi;

    Rifiuti(Compiti compiti, PaginaAttivita pagina, FormChiusi chiusi) {
        this.compiti = compiti;
        this.pagina = pagina;
        this.chiusi = chiusi;
    }

    String mostra(Utente chi, String id, Map<String, String[]> parametri, RuntimeException rifiuto, Model modello) {
        modello.addAttribute("rifiuto", rifiuto instanceof ConcurrencyFailureException
                ? "Un’altra persona ha agito sulla stessa pratica nello stesso momento: controlla e riprova."
                : rifiuto.getMessage());
        try {
            AttivitaAperta compito = compiti.leggi(chi, id);
            return pagina.mostra(chi, compito, Compilazione.letta(compiti.form(compito), parametri), modello);
        } catch (AttivitaContesa tardi) {
            modello.addAttribute("sezione", "scrivania");
            modello.addAttribute("rifiuto", tardi.getMessage());
            chiusi.di(chi, id).ifPresent(q -> modello.addAttribute("foglio",
                    Foglio.di(q, Compilazione.letta(q, parametri).valori())));
            return "scrivania/tardi";
        }
    }
}
