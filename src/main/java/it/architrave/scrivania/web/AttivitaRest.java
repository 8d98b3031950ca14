package it.architrave.scrivania.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Campo;
import it.architrave.procedimento.Compiti;
import it.architrave.procedimento.Completamento;
import it.architrave.scrivania.Coda;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The officer's queue by REST: see, take, complete. */
@RestController
@RequestMapping("/api/v1/attivita")
class AttivitaRest {

    private final Coda coda;
    private final Compiti compiti;
    private final Completamento completamento;

    AttivitaRest(Coda coda, Compiti compiti, Completamento completamento) {
        this.coda = coda;
        this.compiti = compiti;
        this.completamento = completamento;
    }

    /** The open tasks of the caller's offices, oldest first, 25 a page. */
    @GetMapping
    PaginaAttivita coda(Ambito ambito, @RequestParam(defaultValue = "") String dopo) {
        var pagina = coda.dellUfficio(ambito, new Coda.Segno(dopo));
        return new PaginaAttivita(pagina.righe().stream().map(r -> new VoceAttivita(r.id(), r.numero().valore(),
                r.nome(), r.ruolo(), r.assegnatario(), r.aperta())).toList(),
                pagina.seguente() == null ? null : pagina.seguente().testo());
    }

    /** One task with the form that completes it: keys, types and options of the answers. */
    @GetMapping("/{id}")
    Scheda scheda(Utente chi, @PathVariable String id) {
        var compito = compiti.leggi(chi, id);
        return new Scheda(compito.numero().valore(), compito.nome(), compito.ruolo().nome(), compito.assegnatario(),
                compiti.form(compito).campi());
    }

    @PostMapping("/{id}/presa-in-carico")
    VoceAttivita prendi(Utente chi, @PathVariable String id) {
        var presa = compiti.prendi(chi, id);
        return new VoceAttivita(presa.id(), presa.numero().valore(), presa.nome(), presa.ruolo().nome(),
                presa.assegnatario(), presa.aperta());
    }

    @PostMapping("/{id}/rilascio")
    VoceAttivita rilascia(Utente chi, @PathVariable String id) {
        var rilasciata = compiti.rilascia(chi, id);
        return new VoceAttivita(rilasciata.id(), rilasciata.numero().valore(), rilasciata.nome(),
                rilasciata.ruolo().nome(), rilasciata.assegnatario(), rilasciata.aperta());
    }

    @PostMapping("/{id}/completamento")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void completa(Utente chi, @PathVariable String id, @RequestBody Map<String, Object> risposte) {
        completamento.completa(chi, id, risposte);
    }

    record VoceAttivita(String id, String numero, String nome, String ruolo, @Nullable String assegnatario, Instant aperta) {
    }

    record Scheda(String numero, String nome, String ruolo, @Nullable String assegnatario, List<Campo> campi) {
    }

    record PaginaAttivita(List<VoceAttivita> attivita, @Nullable String seguente) {
    }
}
